/** The list of published versions: what it may say, and where it says what it may not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { ParameterError } from '../../errors';
import { readInputs } from '../../inputs/read-inputs';
import { ROOT } from '../support/documents';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-versions-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function read(content: unknown) {
  writeFileSync(join(home, 'versions.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return readInputs({ versions: 'versions.json' }, home).versions;
}

const accepts = new Ajv().compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas', 'versions.schema.json'), 'utf8')) as object,
);
const at = (url: unknown) => [{ version: '1', url }];

test('the first that is not marked is the newest, and those that are not marked after it are old', () => {
  const list = [
    { version: '3.0.0-rc.1', url: 'https://example.com/next/', status: 'preview', label: 'next' },
    { version: '2.0.0', url: '../2.0' },
    { version: '1.0.0', url: '../1.0/start.html' },
  ];
  expect(accepts(list)).toBe(true);
  expect(read(list)).toEqual([
    { version: '3.0.0-rc.1', label: 'next', url: 'https://example.com/next/', status: 'preview' },
    { version: '2.0.0', label: '2.0.0', url: '../2.0/index.html', status: 'latest' },
    { version: '1.0.0', label: '1.0.0', url: '../1.0/start.html', status: 'old' },
  ]);
});

test('where one is marked as the newest, all others are old', () => {
  const list = [at('../2/')[0], { version: '0', url: '../0/', status: 'latest' }];
  expect(accepts(list)).toBe(true);
  expect(read(list)?.map(({ status }) => status)).toEqual(['old', 'latest']);
});

test.each<[unknown, string]>([
  ['[', 'This is no JSON: '],
  [{}, 'versions.json is no list'],
  [[], 'versions.json is empty'],
  [Array.from({ length: 201 }, (_, index) => ({ version: `${index}`, url: '../1/' })), 'has 201 versions'],
  [['1.0'], 'versions.json at /0 is no object'],
  [[...at('../1/'), null], 'versions.json at /1 is no object'],
  [[{ version: '1', url: '../1/', href: 'x' }], 'at /0 has "href", which is none of version, url, label, status'],
  [[{ ['__proto__']: 1, version: '1', url: '../1/' }], 'at /0 has "__proto__"'],
  [[{ url: '../1/' }], 'at /0/version is not there; it must be a text of 1 to 100 characters, such as "1.8.0"'],
  [[{ version: 1.8, url: '../1/' }], 'at /0/version is 1.8;'],
  [[{ version: ' ', url: '../1/' }], 'at /0/version is " ";'],
  [[{ version: '1', url: '../1/', label: 'x'.repeat(101) }], 'at /0/label is "xxx'],
  [[{ version: '1', url: '../1/', status: 'new' }], 'at /0/status is "new"; it must be one of latest, old, preview'],
  ['[{ "version": "1", "url": "../1/", "status": "hasOwnProperty" }]', 'at /0/status'],
])('%j is refused, with its place', (content, message) => {
  if (typeof content !== 'string') expect(accepts(JSON.parse(JSON.stringify(content)))).toBe(false);
  expect(() => read(content)).toThrow(ParameterError);
  expect(() => read(content)).toThrow(message);
  expect(() => read(content)).toThrow('Parameter "versions" cannot be "versions.json". Allowed: a JSON file such as');
});

test('a version that stands there twice is refused, and so is a second newest', () => {
  expect(() => read([...at('../1/'), ...at('../b/')])).toThrow('at /1/version names "1" a second time');
  const latest = ['1', '2'].map((version) => ({ version, url: '../1/', status: 'latest' }));
  expect(() => read(latest)).toThrow('at /1/status is "latest", and only one version can be');
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//evil.example/',
  '\\\\evil.example/',
  '/\\evil.example/',
  '/2.0/',
  '',
  '../2.0/?x=javascript:1',
  '../2.0/#x',
  '..//evil.example',
  'https://user@evil.example/',
  'https://',
  7,
  null,
])('no version stands at %j', (url) => {
  expect(() => read(at(url))).toThrow(
    `at /0/url is ${JSON.stringify(url)}; it must be an http or https URL, or a path from the folder of one version`.replace(
      /[\n]/g,
      '\\n',
    ),
  );
});

test.each([
  ['../2.0/', '../2.0/index.html'],
  ['..', '../index.html'],
  ['./', './index.html'],
  ['2.0', '2.0/index.html'],
  ['../docs-v2~/a_b/index.html', '../docs-v2~/a_b/index.html'],
  ['https://example.com/a b/', undefined],
  ['HTTP://Example.com/2', 'http://example.com/2'],
])('%s leads to %s', (url, end) => {
  if (end === undefined) expect(() => read(at(url))).toThrow('/0/url');
  else expect(read(at(url))?.[0]?.url).toBe(end);
});

test('a file of another kind, or none, is refused as other files are', () => {
  expect(() => readInputs({ versions: 'versions.yaml' }, home)).toThrow('This name ends in .yaml');
  expect(() => readInputs({ versions: 'none.json' }, home)).toThrow('There is no ');
});
