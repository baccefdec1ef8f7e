/** The WebSockets bindings that a document has, wherever they are. */
import { entriesOf, get } from '../model/reading/raw';
import type { Part } from './document-parts';

/** What the binding of a channel can have. */
export const KEYS = ['method', 'query', 'headers', 'bindingVersion'];

export interface Found {
  readonly part: Part;
  readonly binding: unknown;
  readonly pointer: string;
}

/** Under `bindings.ws`; what is shared by several parts is found at each of them. */
export function webSocketBindings(parts: readonly Part[]): readonly Found[] {
  return parts.flatMap((part) => {
    const bindings = get(part.raw, 'bindings');
    const binding = get(bindings, 'ws');
    if (binding === undefined) return [];
    return [{ part, binding, pointer: part.placeOf(binding, 'bindings', 'ws') }];
  });
}

/** Without extensions, which every object may have. */
export function ownKeys(raw: unknown): readonly string[] {
  return entriesOf(raw)
    .map(([key]) => key)
    .filter((key) => !key.startsWith('x-'));
}
