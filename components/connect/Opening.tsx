/** The opening request as a reader makes it: the URL to type, and the headers to set. */

import type { Opening } from '../../site/connecting/opening';
import { Code } from '../content/Code';
import { useWords } from '../page-context';

interface Props {
  readonly opening: Opening;
  /** The URL with its variables and parameters in braces: not said twice if there are none. */
  readonly url: string | undefined;
}

export function OpeningRequest({ opening: { url: filled, headers, subprotocols }, url }: Props) {
  const words = useWords().connect;
  const lines = [
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...subprotocols.map((name) => `Sec-WebSocket-Protocol: ${name}`),
  ];
  if (lines.length === 0 && (filled === undefined || filled === url)) return null;
  return (
    <div className="panel opening">
      <p className="part">{words.asSent}</p>
      <Code code={[filled, ...lines].filter((line) => line !== undefined).join('\n')} language="text" />
    </div>
  );
}
