/** One place of a schema: its name, its type, whether it is required, and what it says. */
import type { ReactNode } from 'react';
import { inlineJson } from '../../filters/json';
import type { Expanded } from '../../model/schema';
import { schemaAnchor } from '../../routes/anchors';
import { typeText } from '../../routes/type-text';
import { Link } from '../content/Link';
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
  return (
    <li id={schemaAnchor(root, place.path)}>
      <div className="row">
        {name}
        <TypeOf place={place} />
        <Marks place={place} isRequired={place.required} />
        {place.origin !== undefined && (
          <span className="origin">
            from <Link to={`schema:${place.origin}`}>{place.origin}</Link>
          </span>
        )}
      </div>
      <SchemaDetails place={place} root={root} hasTitle={!isNamedByTitle} />
      {children}
    </li>
  );
}

export function PropertyName({ place }: { readonly place: Expanded }) {
  if (place.role === 'additionalProperties' || place.role === 'unevaluatedProperties') {
    return <span className="name part">any other property</span>;
  }
  return (
    <b className="name">
      {place.role === 'patternProperty' && <span className="part">matching </span>}
      {place.name}
    </b>
  );
}

/** The type in words, and the named schema it comes from. */
export function TypeOf({ place }: { readonly place: Expanded }) {
  const text = typeText(place);
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
  const required = isRequired && <span className="required">required</span>;
  if (node?.kind !== 'schema') return required;
  return (
    <>
      {node.const !== undefined && <code className="const">{inlineJson(node.const)}</code>}
      {required}
      {node.deprecated && <span className="flag">deprecated</span>}
      {node.readOnly && <span className="flag">read only</span>}
      {node.writeOnly && <span className="flag">write only</span>}
    </>
  );
}
