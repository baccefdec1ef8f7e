/** Payloads in other languages, through the plug-ins of the parser that the generator has too. */
import { AvroSchemaParser } from '@asyncapi/avro-schema-parser';
import { OpenAPISchemaParser } from '@asyncapi/openapi-schema-parser';
import { Parser } from '@asyncapi/parser';
import { ProtoBuffSchemaParser } from '@asyncapi/protobuf-schema-parser';
import { RamlDTSchemaParser } from '@asyncapi/raml-dt-schema-parser';
import { expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { readDocument } from '../../model/read';
import { printSchema } from './print';

const parser = new Parser();
for (const plugin of [AvroSchemaParser(), OpenAPISchemaParser(), ProtoBuffSchemaParser(), RamlDTSchemaParser()]) {
  parser.registerSchemaParser(plugin);
}

const AVRO = { type: 'record', name: 'User', doc: 'Somebody.', fields: [{ name: 'id', type: 'long', doc: 'Who.' }] };
const OPENAPI = { type: 'object', properties: { id: { type: 'string', nullable: true, example: 'a' } } };
const PROTOBUF = 'syntax = "proto3";\n// Somebody.\nmessage User {\n  // Who.\n  string id = 1;\n}\n';
const RAML = { type: 'object', properties: { id: 'string', age: { type: 'integer', minimum: 0 } } };

async function documentWith(version: 2 | 3, format: string, schema: unknown) {
  const info = { title: 'Languages', version: '1.0.0' };
  const v2 = {
    asyncapi: '2.6.0',
    info,
    channels: { '/': { publish: { message: { name: 'user', schemaFormat: format, payload: schema } } } },
  };
  const v3 = {
    asyncapi: '3.0.0',
    info,
    channels: { c: { address: '/', messages: { user: { payload: { schemaFormat: format, schema } } } } },
  };
  const { document, diagnostics } = await parser.parse(JSON.stringify(version === 2 ? v2 : v3));
  if (document === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return document;
}

const LANGUAGES: readonly (readonly [string, string, unknown, string])[] = [
  [
    'Avro 1.9.0',
    'application/vnd.apache.avro;version=1.9.0',
    AVRO,
    `object ‘Somebody.’
  id*: integer ‘Who.’ minimum -9223372036854776000 maximum 9223372036854776000`,
  ],
  [
    'OpenAPI 3.0.0',
    'application/vnd.oai.openapi;version=3.0.0',
    OPENAPI,
    `object
  id: string|null examples ["a"]`,
  ],
  [
    'Protobuf 3',
    'application/vnd.google.protobuf;version=3',
    PROTOBUF,
    `object “User” ‘Somebody.’
  id*: string ‘Who.’ x-primitive: "string"`,
  ],
  [
    'RAML 1.0',
    'application/raml+yaml;version=1.0',
    RAML,
    `object
  id*: string
  age*: integer minimum 0
  ~additionalProperties: true`,
  ],
];

const pageOf = (document: Parameters<typeof generateSite>[0]) =>
  generateSite(document).files.find(({ path }) => path === 'messages/user.html')?.content ?? '';

test.each(LANGUAGES)('%s is read as JSON Schema, and kept as it was written', async (name, format, schema, text) => {
  for (const version of [2, 3] as const) {
    const document = await documentWith(version, format, schema);
    const payload = readDocument(document).messages[0]?.payload;
    if (payload?.kind !== 'schema') throw new Error('The payload was not converted.');
    expect(printSchema({ ...payload, source: undefined })).toBe(text);
    expect(payload.source).toEqual({ kind: 'foreign', format, source: schema });
    expect(pageOf(document)).toContain(`Original ${name} source`);
    expect(pageOf(document)).toContain(`<code>${format}</code>`);
  }
});

test('what nobody has converted is shown as it is, under its name', async () => {
  const format = 'application/vnd.google.protobuf;version=3';
  const document = await documentWith(2, format, PROTOBUF);
  const json = structuredClone(document.json());
  const message = Object(json).channels['/'].publish.message;
  message.payload = message['x-parser-original-payload'];
  delete message['x-parser-original-payload'];
  const page = pageOf(Object.assign(Object.create(document), { json: () => json }));
  expect(page).toContain('Protobuf 3');
  expect(page).toContain('syntax =');
  expect(page).not.toContain('As written');
});
