/** What a schema says of itself, below its name: meaning, bounds, values, and where it is told in full. */
import { Fragment } from 'react';
import { constraintText } from '../../filters/constraints';
import { formatName } from '../../filters/format-name';
import type { Expanded, SchemaNode } from '../../model/schema/schema';
import { schemaAnchor } from '../../site/schemas/anchors';
import type { Words } from '../../words/types';
import { ExtensionList } from '../content/Extensions';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Phrase } from '../content/Phrase';
import { FurtherReading } from '../content/Tags';
import { useWords } from '../page-context';
import { Names } from './Names';
import { Source } from './Source';
import { Values } from './Values';

interface Props {
  readonly place: Expanded;
  readonly root: string;
  /** Whether its title is still to be said. */
  readonly hasTitle?: boolean;
}

export function SchemaDetails({ place, root, hasTitle = true }: Props) {
  const { node } = place;
  const words = useWords().schema;
  return (
    <>
      {node?.kind === 'schema' && <NodeDetails node={node} hasTitle={hasTitle} />}
      {node?.kind === 'schema' && node.discriminator !== undefined && place.comparison === undefined && (
        <p>
          <Phrase text={words.toldApartBy} parts={{ field: <code>{node.discriminator}</code> }} />
        </p>
      )}
      {node?.kind === 'foreign' && <Source schema={node} />}
      {place.forbids.map((names) => (
        <p key={names.join(' ')}>
          <Phrase
            text={names.length > 1 ? words.mustNotHaveTogether : words.mustNotHave}
            parts={{ names: <Names names={names} /> }}
          />
        </p>
      ))}
      <Parts parts={place.parts} />
      {place.repeatOf !== undefined && (
        <p>
          <Phrase
            text={words.sameAs}
            parts={{
              place: (
                <a href={`#${encodeURIComponent(schemaAnchor(root, place.repeatOf))}`}>{repeatName(place, words)}</a>
              ),
            }}
          />
        </p>
      )}
      {place.closed && place.reference !== undefined && (
        <p>
          <Phrase
            text={words.shownAt}
            parts={{ schema: <Link to={`schema:${place.reference}`}>{place.reference}</Link> }}
          />
        </p>
      )}
    </>
  );
}

/** By the name of the schema, or of the property that it was first met in. */
function repeatName({ repeatOf = [], reference }: Expanded, words: Words['schema']): string {
  const property = repeatOf.findLast((step) => !/^~(?!~)/.test(step))?.replace(/^~~/, '~');
  if (reference !== undefined || property === undefined)
    return reference ?? (repeatOf.length === 0 ? words.whole : words.part);
  return repeatOf.at(-1)?.replace(/^~~/, '~') === property ? property : words.partOf(property);
}

function NodeDetails({ node, hasTitle }: { readonly node: SchemaNode; readonly hasTitle: boolean }) {
  const words = useWords().schema;
  return (
    <>
      {hasTitle && node.title !== undefined && <p className="schema-title">{node.title}</p>}
      <Markdown text={node.description} headingLevel={4} className="about" />
      <Bounds node={node} />
      <Values node={node} />
      {node.requiredElsewhere.length > 0 && (
        <p>
          <Phrase text={words.requires} parts={{ names: <Names names={node.requiredElsewhere} /> }} />
        </p>
      )}
      {node.externalDocs !== undefined && (
        <p>
          <FurtherReading externalDocs={node.externalDocs} />
        </p>
      )}
      <ExtensionList extensions={node.extensions} />
      {node.source !== undefined && (
        <details className="raw">
          <summary>{words.asWritten(formatName(node.source.format))}</summary>
          <Source schema={node.source} />
        </details>
      )}
    </>
  );
}

/** Where the rows below come from, when several schemas were put together. */
function Parts({ parts }: Pick<Expanded, 'parts'>) {
  const told = parts.filter(({ reference, title, description }) => (reference ?? title ?? description) !== undefined);
  if (told.length === 0) return null;
  return (
    <ul className="parts">
      {told.map(({ reference, title, description, parts: inner }, index) => (
        <li key={reference ?? index}>
          {reference === undefined ? title : <Link to={`schema:${reference}`}>{reference}</Link>}
          <Markdown text={description} inline />
          <Parts parts={inner} />
        </li>
      ))}
    </ul>
  );
}

function Bounds({ node }: { readonly node: SchemaNode }) {
  const bounds = constraintText(node.constraints, useWords().constraints);
  if (bounds.length === 0) return null;
  return (
    <p className="bounds">
      {bounds.map(({ text, code }, index) => (
        <Fragment key={`${text} ${code}`}>
          {index > 0 && ' · '}
          {text}
          {code !== undefined && ' '}
          {code !== undefined && <code>{code}</code>}
        </Fragment>
      ))}
    </p>
  );
}
