/** What a schema only says. */
import type { SchemaNode } from '../../model/schema/schema';
import type { JsonValue } from '../../model/types';
import { asJson } from '../json';

export interface Documentation {
  /** Title, description and the like, by their names. */
  readonly texts: ReadonlyMap<string, JsonValue>;
  readonly examples: readonly JsonValue[];
  readonly extensions: ReadonlyMap<string, JsonValue>;
}

/** The first part that says a thing is heard: what refers says more of its place than what it refers to. */
export function documentationOf(nodes: readonly SchemaNode[]): Documentation {
  const texts = new Map<string, JsonValue>();
  const extensions = new Map<string, JsonValue>();
  for (const node of nodes) {
    for (const [name, value] of textsOf(node)) if (value !== undefined && !texts.has(name)) texts.set(name, value);
    for (const { name, value } of node.extensions) if (!extensions.has(name)) extensions.set(name, value);
  }
  return { texts, extensions, examples: nodes.flatMap(({ examples }) => examples) };
}

function textsOf(node: SchemaNode): readonly (readonly [string, JsonValue | undefined])[] {
  return [
    ['title', node.title],
    ['description', node.description],
    ['externalDocs', node.externalDocs && asJson(node.externalDocs)],
    ['descriptions of values', node.enumNotes.length === 0 ? undefined : asJson(node.enumNotes)],
  ];
}
