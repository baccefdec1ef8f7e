/** The opening request as a reader makes it: the URL to type, the headers to set, what a browser has no way to do. */
import type { Opening } from '../../routes/opening';
import { Code } from '../content/Code';
import { Separated } from '../content/Separated';

interface Props {
  readonly opening: Opening;
  /** The URL with its variables and parameters in braces: not said twice if there are none. */
  readonly url: string | undefined;
}

export function OpeningRequest({ opening, url }: Props) {
  const { headers, subprotocols, notInBrowsers } = opening;
  const lines = [
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...subprotocols.map((name) => `Sec-WebSocket-Protocol: ${name}`),
  ];
  const isFilled = opening.url !== undefined && opening.url !== url;
  return (
    <>
      {(isFilled || lines.length > 0) && (
        <div className="panel opening">
          <Code code={[opening.url, ...lines].filter((line) => line !== undefined).join('\n')} language="text" />
        </div>
      )}
      {notInBrowsers.length > 0 && (
        <p className="note">
          A browser’s <code>WebSocket</code> cannot set headers, such as <Names names={notInBrowsers} /> here. From a
          browser, use the query, a cookie or a subprotocol, if the server takes them there.
        </p>
      )}
    </>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return <Separated items={names.map((name) => ({ key: name, node: <code>{name}</code> }))} />;
}
