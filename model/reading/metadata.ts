/** The small things that many objects carry: tags, external documentation, bindings, variables. */

import type { Binding, CorrelationId, ExternalDocs, Tag, Variable } from '../types';
import type { Context } from './context';
import { asText, asTexts, get, getEntries, getList, getText, isRaw, plainInside, type Raw } from './raw';

export function readTags(raw: unknown): readonly Tag[] {
  return getList(raw, 'tags').flatMap((tag) => {
    const name = asText(tag) ?? getText(tag, 'name');
    if (name === undefined) return [];
    return [{ name, description: getText(tag, 'description'), externalDocs: readExternalDocs(tag) }];
  });
}

export function readExternalDocs(raw: unknown): ExternalDocs | undefined {
  const docs = get(raw, 'externalDocs');
  const url = getText(docs, 'url');
  return url === undefined ? undefined : { url, description: getText(docs, 'description') };
}

/** @param except a protocol whose binding is read elsewhere. */
export function readBindings(raw: unknown, context: Context, except?: string): readonly Binding[] {
  return getEntries(raw, 'bindings')
    .filter(([protocol]) => protocol !== except)
    .map(([protocol, value]) => ({ protocol, value: plainInside(value, context.pointers) }));
}

export function readVariables(raw: Raw, context: Context): readonly Variable[] {
  return getEntries(raw, 'variables').map(([name, value]) => ({
    name,
    description: getText(value, 'description'),
    default: getText(value, 'default'),
    enum: asTexts(get(value, 'enum')),
    examples: asTexts(get(value, 'examples')),
    extensions: isRaw(value) ? context.extensions(value, ['description', 'default', 'enum', 'examples']) : [],
  }));
}

/** A correlation id, or the address of a reply: a runtime expression with a description. */
export function readLocation(raw: unknown): CorrelationId | undefined {
  const location = getText(raw, 'location');
  return location === undefined ? undefined : { location, description: getText(raw, 'description') };
}
