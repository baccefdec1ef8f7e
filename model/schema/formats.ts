/** Tells which `schemaFormat`s are JSON Schema, and which the parser has made so. */
import { get, getText, plain } from '../reading/raw';
import type { ForeignSource } from './schema';

const JSON_SCHEMA = /^application\/(?:vnd\.aai\.asyncapi|vnd\.oai\.openapi|schema)(?:\+(?:json|yaml))?\s*(?:;|$)/i;

/** Whether a schema in this language can only be shown as source. */
export function isForeignFormat(format: string | undefined): boolean {
  return format !== undefined && !JSON_SCHEMA.test(format);
}

/**
 * The language in which the schema of a 2.x message, or a 3.x `{ schemaFormat, schema }`, is to be read: `undefined`
 * when it is JSON Schema, be it because one of the parser's plug-ins has turned it into that.
 */
export function formatOf(raw: unknown): string | undefined {
  if (get(raw, 'x-parser-original-payload') !== undefined) return undefined;
  const format = getText(raw, 'schemaFormat');
  return isForeignFormat(format) ? format : undefined;
}

/** `schemaFormat` as the document gives it: a plug-in may have put its own in place. */
export function writtenFormat(raw: unknown): string | undefined {
  return getText(raw, 'x-parser-original-schema-format') ?? getText(raw, 'schemaFormat');
}

/**
 * What a plug-in of the parser has turned into JSON Schema, as it was before.
 *
 * @param raw a 2.x message, or a 3.x `{ schemaFormat, schema }`.
 */
export function originalOf(raw: unknown): ForeignSource | undefined {
  const original = get(raw, 'x-parser-original-payload');
  const format = writtenFormat(raw);
  if (original === undefined || format === undefined) return undefined;
  return { kind: 'foreign', format, source: plain(original) };
}
