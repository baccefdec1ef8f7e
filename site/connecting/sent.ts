/** What code sends for a message: the first of its examples, or what was made of its schema, as it travels. */
import type { Message } from '../../model/types';
import type { Sent } from './code/request';
import { contentKindOf, isControlFrame } from './content-kind';
import { exampleOf } from './start';

/** @returns nothing for a message without an example, unless it is bytes, and for a control frame. */
export function sentOf(message: Message): Sent | undefined {
  if (isControlFrame(message)) return undefined;
  const kind = contentKindOf(message);
  if (kind === 'binary') return bytesOf(message);
  const payload = exampleOf(message)?.payload;
  if (payload === undefined) return undefined;
  if (kind === 'json') return { kind: 'text', text: JSON.stringify(payload) };
  return typeof payload === 'string' ? { kind: 'text', text: payload } : undefined;
}

/** Those of the example where the schema says how it writes them; a document has no other bytes. */
function bytesOf({ examples, payload }: Message): Sent {
  const example = examples.find((one) => one.payload !== undefined)?.payload;
  const constraints = payload?.kind === 'schema' ? payload.constraints : [];
  const encoding = constraints.find(({ keyword }) => keyword === 'contentEncoding')?.value;
  const isBase64 = encoding === 'base64' && typeof example === 'string' && example !== '' && BASE64.test(example);
  return isBase64 ? { kind: 'base64', base64: example } : { kind: 'file' };
}

/** What every decoder takes: whole groups, without line breaks. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
