/** The properties and the values of a schema as things to find, each at the row that its page has for it. */
import { inlineJson } from '../../filters/json';
import type { Expanded, SchemaNode } from '../../model/schema/schema';
import type { JsonValue } from '../../model/types';
import { schemaAnchor } from '../schemas/anchors';
import type { SearchEntry } from './entry';

interface Home {
  /** The entry of the page, or of the row, that the tree stands on. */
  readonly page: SearchEntry;
  /** The first part of the anchors of the tree. */
  readonly root: string;
  /** Whether the parts of a named schema are to be found here, and not on its own page. */
  readonly isHome: (schema: string) => boolean;
  /** Collects the named schemas whose parts were found. */
  readonly covered: Set<string>;
}

/** Values are shown whole on the page; a list of results has one line for each. */
const LONGEST_VALUE = 80;

/** In the order of the page. No depth of a document overflows the stack. */
export function* placeEntries(tree: Expanded, { page, root, isHome, covered }: Home): Iterable<SearchEntry> {
  const rest: { readonly place: Expanded; readonly parent: SearchEntry }[] = [{ place: tree, parent: page }];
  const here = new Set<string>();
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { place, parent } = next;
    const { role, name, origin, reference, node } = place;
    if (origin !== undefined && !belongs(origin)) continue;
    const isEntry = role === 'property' || role === 'patternProperty';
    const text = node?.kind === 'schema' ? (node.description ?? node.title) : undefined;
    const entry = isEntry ? rowEntry(name, schemaAnchor(root, place.path), text, parent) : parent;
    if (isEntry) yield entry;
    if (reference !== undefined && (node === undefined || !belongs(reference))) continue;
    if (node?.kind === 'schema') yield* valueEntries(node, entry);
    for (const child of place.children.toReversed()) rest.push({ place: child, parent: entry });
  }

  /** What was found in another tree is not found again; in this one it may stand in several places. */
  function belongs(schema: string): boolean {
    if (here.has(schema)) return true;
    if (covered.has(schema) || !isHome(schema)) return false;
    here.add(schema);
    covered.add(schema);
    return true;
  }
}

function rowEntry(label: string, anchor: string, text: string | undefined, parent: SearchEntry): SearchEntry {
  const { directions, target } = parent;
  return { kind: 'property', label, aliases: [], directions, target, anchor, parent, text, servers: [] };
}

function* valueEntries(node: SchemaNode, parent: SearchEntry): Iterable<SearchEntry> {
  const { directions, target, anchor } = parent;
  const values = node.const === undefined ? (node.enum ?? []) : [node.const];
  const labels = new Set<string>();
  for (const [index, value] of values.entries()) {
    const label = valueLabel(value);
    if (label === '' || labels.has(label)) continue;
    labels.add(label);
    const { name, description: text } = node.enumNotes[index] ?? {};
    const aliases = name === undefined ? [] : [name];
    yield { kind: 'value', label, aliases, directions, target, anchor, parent, text, servers: [] };
  }
}

function valueLabel(value: JsonValue): string {
  const text = typeof value === 'string' ? value : inlineJson(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}
