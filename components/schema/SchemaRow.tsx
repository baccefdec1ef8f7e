/** One place of a schema: its name, its type, whether it is required, and what it says. */
import type { ReactNode } from 'react';
import { typeText } from '../../content/schema/type-text';
import { inlineJson } from '../../filters/json';
import type { Expanded } from '../../model/schema/schema';
import { schemaAnchor } from '../../site/schemas/anchors';
import { Link } from '../content/Link';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';
import { SchemaDetails } from './SchemaDetails';

interface Props {
  readonly root: string;
  readonly place: Expanded;
  readonly name: ReactNode;
  readonly isNamedByTitle: boolean;
  /** What is below it. */
  readonly children: ReactNode;
}

export function SchemaRow({ root, place, name, isNamedByTitle, children }: Props) {
  const words = useWords().schema;
  return (
    <li id={schemaAnchor(root, place.path)}>
      <div className="row">
        {name}
        <TypeOf place={place} />
        <Marks place={place} isRequired={place.required} />
        {place.origin !== undefined && (
          <span className="origin">
            <Phrase text={words.from} parts={{ schema: <Link to={`schema:${place.origin}`}>{place.origin}</Link> }} />
          </span>
        )}
      </div>
      <SchemaDetails place={place} root={root} hasTitle={!isNamedByTitle} />
      {children}
    </li>
  );
}

export function PropertyName({ place }: { readonly place: Expanded }) {
  const words = useWords().schema;
  if (place.role === 'additionalProperties' || place.role === 'unevaluatedProperties') {
    return <span className="name part">{words.otherProperty}</span>;
  }
  return (
    <b className="name">
      {place.role === 'patternProperty' && <span className="part">{words.matching} </span>}
      {place.name}
    </b>
  );
}

/** The type in words, and the named schema it comes from. */
export function TypeOf({ place }: { readonly place: Expanded }) {
  const text = typeText(place, useWords().schema);
  if (text === '' && place.reference === undefined) return null;
  return (
    <span className="type">
      {text}
      {place.reference !== undefined && ' '}
      {place.reference !== undefined && <Link to={`schema:${place.reference}`}>{place.reference}</Link>}
    </span>
  );
}

interface MarksProps {
  readonly place: Expanded;
  readonly isRequired?: boolean;
}

/** The only value, and what holds for the place as a whole. */
export function Marks({ place: { node }, isRequired = false }: MarksProps) {
  const words = useWords().schema;
  const required = isRequired && <span className="required">{words.required}</span>;
  if (node?.kind !== 'schema') return required;
  return (
    <>
      {node.const !== undefined && <code className="const">{inlineJson(node.const)}</code>}
      {required}
      {node.deprecated && <span className="flag">{words.deprecated}</span>}
      {node.readOnly && <span className="flag">{words.readOnly}</span>}
      {node.writeOnly && <span className="flag">{words.writeOnly}</span>}
    </>
  );
}
