/** What the request that opens a connection carries: address parameters, method, query and headers. */

import type { WebSocketBinding } from '../../model/types';
import { schemaAnchor } from '../../site/schemas/anchors';
import type { Handshake, ParameterRow } from '../../site/types';
import { ExtensionList } from '../content/Extensions';
import { Markdown } from '../content/Markdown';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';
import { TypeOf } from '../schema/SchemaRow';
import { SchemaTree } from '../schema/SchemaTree';
import { NotInBrowsers } from './NotInBrowsers';

interface Props {
  /** The first part of its anchors: unique on its page. */
  readonly root: string;
  readonly handshake: Handshake;
  readonly binding: WebSocketBinding | undefined;
}

export function HandshakeParts({ root, handshake: { parameters, query, headers }, binding }: Props) {
  const words = useWords().connect.handshake;
  return (
    <>
      <BindingFacts binding={binding} />
      {parameters.length > 0 && (
        <>
          <h3>{words.parameters}</h3>
          <ul className="schema">
            {parameters.map((parameter) => (
              <Parameter key={parameter.name} root={`${root}-parameter`} parameter={parameter} />
            ))}
          </ul>
        </>
      )}
      {query !== undefined && (
        <>
          <h3 id={`${root}-query`}>{words.query}</h3>
          <SchemaTree root={`${root}-query`} tree={query} />
        </>
      )}
      {headers !== undefined && (
        <>
          <h3 id={`${root}-header`}>{words.headers}</h3>
          <NotInBrowsers />
          <SchemaTree root={`${root}-header`} tree={headers} />
        </>
      )}
      <ExtensionList extensions={binding?.extensions ?? []} />
    </>
  );
}

function BindingFacts({ binding }: Pick<Props, 'binding'>) {
  const { method, bindingVersion } = binding ?? {};
  const words = useWords().connect.handshake;
  if (method === undefined && bindingVersion === undefined) return null;
  return (
    <p>
      {method !== undefined && (
        <>
          <Phrase text={words.openedWith} parts={{ method: <code>{method}</code> }} />{' '}
        </>
      )}
      {bindingVersion !== undefined && <span className="muted">{words.bindingVersion(bindingVersion)}</span>}
    </p>
  );
}

function Parameter({ root, parameter }: { readonly root: string; readonly parameter: ParameterRow }) {
  const { name, description, location, schema, extensions } = parameter;
  const words = useWords().connect.handshake;
  const anchor = schemaAnchor(root, [name]);
  return (
    <li id={anchor}>
      <div className="row">
        <b className="name">{name}</b>
        {schema !== undefined && <TypeOf place={schema} />}
      </div>
      <Markdown text={description} headingLevel={4} className="about" />
      {schema !== undefined && <SchemaTree root={anchor} tree={schema} />}
      {location !== undefined && (
        <p>
          <Phrase text={words.location} parts={{ location: <code>{location}</code> }} />
        </p>
      )}
      <ExtensionList extensions={extensions} />
    </li>
  );
}
