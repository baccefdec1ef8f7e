/** Coloured code: the same text, a known language, and no colours where they would take long. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { highlight, knownLanguage, languageOf } from '../../filters/highlight';
import { faults, textOf } from './safe-html';

const LANGUAGES = ['bash', 'http', 'javascript', 'json', 'plaintext', 'python', 'typescript', 'xml', 'yaml'];

describe('colours', () => {
  test.each([
    ['json', '{"a": 1}', '<span class="hljs-attr">"a"</span>'],
    ['yaml', 'a: 1', '<span class="hljs-attr">a:</span>'],
    ['yml', 'a: 1', '<span class="hljs-attr">a:</span>'],
    ['xml', '<a/>', '<span class="hljs-name">a</span>'],
    ['bash', 'echo 1', '<span class="hljs-built_in">echo</span>'],
    ['shell', 'echo 1', '<span class="hljs-built_in">echo</span>'],
    ['sh', 'echo 1', '<span class="hljs-built_in">echo</span>'],
    ['javascript', 'let a', '<span class="hljs-keyword">let</span>'],
    ['JS', 'let a', '<span class="hljs-keyword">let</span>'],
    ['typescript', 'type A = 1', '<span class="hljs-keyword">type</span>'],
    ['ts', 'type A = 1', '<span class="hljs-keyword">type</span>'],
    ['python', 'import a', '<span class="hljs-keyword">import</span>'],
    ['http', 'GET /a HTTP/1.1', '<span class="hljs-keyword">GET</span>'],
  ])('%s: %s', (language, code, expected) => {
    expect(highlight(code, language)).toContain(expected);
  });

  test('the body of an HTTP message as its header says', () => {
    const body = (type: string): string => highlight(`HTTP/1.1 200 OK\nContent-Type: ${type}\n\n<a/>`, 'http');
    expect(body('application/xml')).toContain('<span class="hljs-name">a</span>');
    expect(body('text/plain')).toMatch(/\n\n&lt;a\/&gt;$/);
  });
});

test('has no bytes for commas and braces, which have no colour of their own', () => {
  expect(highlight('{"a": [1, "&quot;<"]}', 'json')).toBe(
    '{<span class="hljs-attr">"a"</span>: [<span class="hljs-number">1</span>, <span class="hljs-string">"&amp;quot;&lt;"</span>]}',
  );
});

describe('no colours', () => {
  test.each(['', 'plaintext', 'text', 'cobol', '__proto__', 'constructor', 'json" onclick="'])('for %j', (language) => {
    expect(highlight('let a = "<b>" & 1', language)).toBe('let a = "&lt;b&gt;" &amp; 1');
  });

  test('for more than 64 KB', () => {
    expect(highlight('1'.padEnd(64 * 1024), 'json')).toContain('<span');
    expect(highlight('1<'.padEnd(64 * 1024 + 1), 'json').trim()).toBe('1&lt;');
  });

  test.each(['bash', 'javascript', 'typescript', 'xml'])(
    'for a word of more than 1000 characters in %s',
    (language) => {
      const code = (length: number): string => `if <a b="c"> ${'a'.repeat(length)}`;
      expect(highlight(code(1000), language)).toContain('<span');
      expect(highlight(code(1001), language)).not.toContain('<span');
    },
  );

  test('but for such a word in JSON', () => {
    expect(highlight(`{"a": "${'a'.repeat(2000)}"}`, 'json')).toContain('<span');
  });
});

test.each(LANGUAGES)('no code loses or gains text, or gets unsafe, as %s', (language) => {
  const pieces = fc.constantFrom(
    ...[
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '${',
      '}',
      '{',
      '\\',
      '\n',
      '\n\n',
      ' ',
      '\t',
      '/',
      '*',
      '//',
      '#',
      ':',
      '- ',
      '=',
      '(',
    ],
    ...[
      '<script>',
      '</script>',
      '<!--',
      'a',
      '1',
      'let ',
      'é',
      '😀',
      'GET / HTTP/1.1',
      'Content-Type: text/html',
      '<<EOF\n',
      '"""',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (list) => {
      const code = list.join('');
      const html = highlight(code, language);
      expect(textOf(html)).toBe(code);
      expect(faults(html)).toEqual([]);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});

test('every name of a language leads to one that we know', () => {
  expect(LANGUAGES.map(knownLanguage)).toEqual(LANGUAGES);
  expect(['SH', 'shell', 'Js', 'ts', 'py', 'yml', 'text'].map(knownLanguage)).toEqual([
    ...['bash', 'bash', 'javascript', 'typescript', 'python', 'yaml', 'plaintext'],
  ]);
  expect(knownLanguage('toString')).toBeUndefined();
});

describe('the language of', () => {
  test.each([
    [undefined, 'json'],
    ['application/json', 'json'],
    ['Application/JSON; charset=utf-8', 'json'],
    [' text/json ', 'json'],
    ['application/vnd.example+json', 'json'],
    ['application/vnd.aai.asyncapi+json;version=2.6.0', 'json'],
    ['application/xml', 'xml'],
    ['image/svg+xml', 'xml'],
    ['application/yaml', 'yaml'],
    ['text/x-yaml', 'yaml'],
    ['application/openapi+yaml', 'yaml'],
    ['text/plain', 'plaintext'],
    ['application/octet-stream', 'plaintext'],
    ['application/jsonish', 'plaintext'],
    ['notjson', 'plaintext'],
    ['text/plain; a=b/json', 'plaintext'],
    ['', 'plaintext'],
  ])('%s is %s', (contentType, language) => {
    expect(languageOf(contentType)).toBe(language);
  });
});
