/** What other pages say of a message's payload: how it can turn out, and which fields could pair it with another. */

import { expandSchema } from '../../model/schema/expand';
import type { Expanded } from '../../model/schema/schema';
import type { Message, NamedSchema } from '../../model/types';
import type { Words } from '../../words/types';
import { variantLabels } from '../schemas/variant-labels';

export interface Digest {
  /** What the variants of its payload are called, such as Error and Success; empty when they have no names. */
  readonly outcomes: readonly string[];
  /** Its top-level fields that hold a text or a number, and no fixed one: by name, the types. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Remembers the digest of each message, since many requests may share a reply. */
export function digester(
  named: ReadonlyMap<string, NamedSchema>,
  words: Words['schema'],
): (message: Message) => Digest {
  const known = new Map<string, Digest>();
  return (message) => {
    const digest = known.get(message.id) ?? digestOf(message, named, words);
    known.set(message.id, digest);
    return digest;
  };
}

/** Deep enough for the variants of a variant's parts; nothing below the top level matters. */
const ROOM = { depth: 3, nodes: 200 };

function digestOf({ payload }: Message, named: ReadonlyMap<string, NamedSchema>, words: Words['schema']): Digest {
  if (payload === undefined) return { outcomes: [], fields: new Map() };
  const tree = expandSchema(payload, named, ROOM);
  return { outcomes: outcomesOf(tree, words), fields: new Map(fieldsOf(tree)) };
}

function outcomesOf({ comparison }: Expanded, words: Words['schema']): readonly string[] {
  // A position is no name.
  const isNamed = comparison?.areTypes === false && comparison.names.every(({ kind }) => kind !== 'position');
  return isNamed ? variantLabels(comparison, words) : [];
}

/** Those of the schema itself, of every part, and those that all its variants have. */
function fieldsOf({ children }: Expanded): readonly (readonly [string, string])[] {
  const own = children.flatMap((child) => {
    if (child.role === 'property') return isVarying(child) ? [[child.name, typeOf(child)] as const] : [];
    return child.role === 'allOf' ? fieldsOf(child) : [];
  });
  const variants = ['oneOf', 'anyOf'].flatMap((role) => {
    const [first, ...others] = children.filter((child) => child.role === role).map(fieldsOf);
    return (first ?? []).filter(([name]) => others.every((fields) => fields.some(([other]) => other === name)));
  });
  return [...own, ...variants];
}

/** A text or a number that differs from message to message. */
function isVarying({ node }: Expanded): boolean {
  if (node?.kind !== 'schema' || node.const !== undefined || node.enum !== undefined) return false;
  const types = node.types.filter((type) => type !== 'null');
  return types.length > 0 && types.every((type) => type === 'string' || type === 'integer' || type === 'number');
}

function typeOf({ node }: Expanded): string {
  const types = node?.kind === 'schema' ? node.types.filter((type) => type !== 'null') : [];
  return types
    .map((type) => (type === 'integer' ? 'number' : type))
    .sort()
    .join(' ');
}
