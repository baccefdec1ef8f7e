import { expect, test } from '@jest/globals';
import { formatName } from '../../filters/format-name';

test.each([
  ['application/vnd.apache.avro;version=1.9.0', 'Avro 1.9.0'],
  ['application/vnd.apache.avro+json; version=1.8.2', 'Avro 1.8.2'],
  ['application/vnd.google.protobuf;version=3', 'Protobuf 3'],
  ['application/raml+yaml;version=1.0', 'RAML 1.0'],
  ['application/vnd.oai.openapi+yaml;version=3.0.0', 'OpenAPI 3.0.0'],
  ['application/schema+json', 'JSON Schema'],
  ['application/x-own;version=2', 'application/x-own;version=2'],
  ['constructor', 'constructor'],
  ['', ''],
])('%s is %s', (format, name) => {
  expect(formatName(format)).toBe(name);
});
