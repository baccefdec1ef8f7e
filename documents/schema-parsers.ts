/** Schemas of other languages: what the generator brings for them is used here where it is installed, and not required. */
import { createRequire } from 'node:module';
import type { SchemaParser } from '@asyncapi/parser';

interface Language {
  /** What its `schemaFormat` contains. */
  readonly format: string;
  readonly package: string;
  readonly create: string;
}

const LANGUAGES: readonly Language[] = [
  { format: 'avro', package: '@asyncapi/avro-schema-parser', create: 'AvroSchemaParser' },
  { format: 'openapi', package: '@asyncapi/openapi-schema-parser', create: 'OpenAPISchemaParser' },
  { format: 'raml', package: '@asyncapi/raml-dt-schema-parser', create: 'RamlDTSchemaParser' },
  { format: 'protobuf', package: '@asyncapi/protobuf-schema-parser', create: 'ProtoBuffSchemaParser' },
];

const load = createRequire(__filename);

/** Those that the document's text speaks of. A schema whose parser is not installed is shown as it is written. */
export function schemaParsersFor(text: string): SchemaParser[] {
  return LANGUAGES.filter(({ format }) => text.includes(format)).flatMap((language) => {
    const parser = parserOf(language);
    return parser === undefined ? [] : [parser];
  });
}

function parserOf(language: Language): SchemaParser | undefined {
  let path: string;
  try {
    path = load.resolve(language.package);
  } catch {
    return undefined;
  }
  const create = new Map<string, unknown>(Object.entries(load(path))).get(language.create);
  return typeof create === 'function' ? create() : undefined;
}
