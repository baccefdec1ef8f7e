/** A schema in another language than JSON Schema, as the document has it. */
import { jsonText } from '../../filters/json';
import type { JsonValue } from '../../model/types';
import { Code } from '../content/Code';

/** Avro is JSON, RAML and Protobuf are texts of their own. */
export function Source({ value }: { readonly value: JsonValue }) {
  return typeof value === 'string' ? (
    <Code code={value} language="text" />
  ) : (
    <Code code={jsonText(value)} language="json" />
  );
}
