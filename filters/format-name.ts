/** Names the language of a schema as people do: `Avro 1.9.0`. */

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['application/schema', 'JSON Schema'],
  ['application/vnd.aai.asyncapi', 'AsyncAPI'],
  ['application/vnd.apache.avro', 'Avro'],
  ['application/vnd.google.protobuf', 'Protobuf'],
  ['application/vnd.oai.openapi', 'OpenAPI'],
  ['application/raml', 'RAML'],
]);

/**
 * @param mediaType as in `schemaFormat`.
 * @returns the media type itself when its language is not one that AsyncAPI lists.
 */
export function formatName(mediaType: string): string {
  const [type = '', ...parameters] = mediaType.split(';').map((part) => part.trim());
  const name = LANGUAGES.get(type.toLowerCase().replace(/\+(?:json|yaml)$/, ''));
  const version = parameters
    .map((parameter) => /^version=(.+)$/i.exec(parameter)?.[1])
    .find((text) => text !== undefined);
  return name === undefined ? mediaType : [name, version].filter((part) => part !== undefined).join(' ');
}
