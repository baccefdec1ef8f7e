/** Schema trees as pages show them, from `components.schemas` in YAML. */
import { expandSchema, openSchema } from '../../model/schema/expand';
import type { Expanded } from '../../model/schema/schema';
import type { ApiModel } from '../../model/types';
import { read } from './parse';
import { printExpanded } from './print';

/** The first of these schemas as its page prints it. */
export async function printedTree(schemas: string): Promise<string> {
  return printExpanded(await tree(schemas));
}

export async function tree(schemas: string): Promise<Expanded> {
  const model = await read(`
asyncapi: 2.6.0
info: { title: Schemas, version: 1.0.0 }
channels: {}
components:
  schemas:
${schemas.replace(/^\n/, '').replaceAll(/^/gm, '    ')}
`);
  const [first] = treesOf({ ...model, messages: [] });
  if (first === undefined) throw new Error('There is no schema.');
  return first.tidy;
}

interface Tree {
  readonly name: string;
  /** As the page shows it. */
  readonly tidy: Expanded;
  /** As the document writes it. */
  readonly open: Expanded;
}

/** Every schema tree of a document, with the place that it stands in. */
export function treesOf(model: Pick<ApiModel, 'schemas' | 'messages'>): readonly Tree[] {
  const named = new Map(model.schemas.map((entry) => [entry.id, entry]));
  const roots = [
    ...model.schemas.map(({ id, pointer }) => ({ name: id, schema: { kind: 'reference', id, pointer } as const })),
    ...model.messages.flatMap(({ id, payload, headers }) => [
      { name: `${id} payload`, schema: payload },
      { name: `${id} headers`, schema: headers },
    ]),
  ];
  return roots.flatMap(({ name, schema }) =>
    schema === undefined ? [] : [{ name, tidy: expandSchema(schema, named), open: openSchema(schema, named) }],
  );
}

export function placesOf(root: Expanded): readonly Expanded[] {
  return [root, ...root.children.flatMap(placesOf)];
}

/**
 * Everything a tree says that a reader could look for, each once.
 *
 * @param isPage whether the question is what is shown, or what has to be: what a schema with a name says of itself may
 *   be left to its own page.
 */
export function saidBy(root: Expanded, isPage: boolean): ReadonlySet<string> {
  const said = new Set<string>();
  const note = (kind: string, ...values: readonly unknown[]) => {
    for (const value of values) if (value !== undefined) said.add(`${kind} ${JSON.stringify(value)}`);
  };
  for (const place of placesOf(root)) {
    const { node, role, name, parts, forbids, conditions, reference } = place;
    note('reference', reference);
    if (role === 'property' || role === 'patternProperty' || role === 'dependency') note('name', name);
    for (const part of allParts(parts)) {
      note('reference', part.reference);
      note('text', part.title, part.description);
    }
    note('name', ...forbids.flat());
    for (const { when, asks, otherwise } of conditions) {
      for (const { path, values } of when) {
        note('name', ...path);
        note('value', ...(values ?? []));
      }
      for (const outcome of [asks, otherwise]) {
        note(
          'name',
          ...outcome.requires,
          ...outcome.forbids.flat(),
          ...outcome.values.map((property) => property.name),
        );
        note('value', ...outcome.values.flatMap(({ values }) => values));
      }
    }
    if (node?.kind === 'foreign') note('value', node.source);
    if (node?.kind !== 'schema') continue;
    if (isPage || reference === undefined || place.path.length === 0) {
      note('text', node.title, node.description, node.externalDocs?.url);
      note('extension', ...node.extensions);
      note('value', ...node.examples);
    }
    note('value', node.const, ...(node.enum ?? []), node.default);
    note('name', ...node.requiredElsewhere, node.discriminator);
    note(
      'text',
      node.format,
      node.externalDocs?.url,
      ...node.enumNotes.flatMap((each) => [each.name, each.description]),
    );
    for (const { keyword, value } of node.constraints) {
      if (keyword !== 'dependencies' && keyword !== 'dependentRequired') note(keyword, value);
      else for (const [key, names] of Object.entries(value ?? {})) note('name', key, ...[names].flat());
    }
  }
  return said;
}

function allParts(parts: Expanded['parts']): Expanded['parts'] {
  return parts.flatMap((part) => [part, ...allParts(part.parts)]);
}
