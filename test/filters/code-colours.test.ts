/** The short colours: the same text, safe, and in linear time. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { colourCode } from '../../filters/code-colours';
import { type Language, snippetsFor } from '../../snippets/languages';
import { en } from '../../words/catalogues';
import { EVERYTHING, HOSTILE, LISTEN, PING } from '../snippets/requests';
import { textOf } from './safe-html';

const LANGUAGES = ['json', 'bash', 'javascript', 'python', 'go'];

/** What is not one of our elements, or is escaped text. */
function markupOf(html: string): string {
  return html.replace(/<(\/?)(?:var|i|b)>|<span class="hljs-comment">|<\/span>/g, '');
}

describe('colours', () => {
  test.each([
    [
      'json',
      '{"a": ["b", -1.5e3, true, null]}',
      '{<var>"a"</var>: [<i>"b"</i>, <b>-1.5e3</b>, <b>true</b>, <b>null</b>]}',
    ],
    ['json', '{"a\\"<b>" : ":"}', '{<var>"a\\"&lt;b&gt;"</var> : <i>":"</i>}'],
    ['bash', "wscat -c wss://jq \\\n  -x 'it'\\''s'", "<b>wscat</b> -c wss://jq \\\n  -x <i>'it'</i>\\'<i>'s'</i>"],
    [
      'javascript',
      "new X('// a'); // if 'b'",
      `<b>new</b> X(<i>'// a'</i>); <span class="hljs-comment">// if 'b'</span>`,
    ],
    ['python', 'case {"a": None}:', '<b>case</b> {<i>"a"</i>: <b>None</b>}:'],
    ['go', 'if x == `a"\\` { // b', '<b>if</b> x == <i>`a"\\`</i> { <span class="hljs-comment">// b</span>'],
  ])('%s: %s', (language, code, html) => {
    expect(colourCode(code, language)).toBe(html);
  });

  test('other languages as highlight does', () => {
    expect(colourCode('<a/>', 'xml')).toContain('<span class="hljs-name">a</span>');
    expect(colourCode('<a/>', 'plaintext')).toBe('&lt;a/&gt;');
  });
});

test('no string of a snippet is cut: what follows it is coloured as code again', () => {
  const marks: Readonly<Record<Language, readonly [string, RegExp]>> = {
    wscat: ['bash', /^<b>wscat<\/b> /],
    websocat: ['bash', /<b>websocat<\/b> /],
    browser: ['javascript', /<i>'closed'<\/i>, code, reason\);$/],
    node: ['javascript', /<i>'error'<\/i>, console\.error\);$/],
    python: ['python', /<b>for<\/b> message <b>in<\/b> websocket:\n {8}print\(message\)/],
    go: ['go', /fmt\.Println\(string\(data\)\)/],
  };
  for (const request of [LISTEN, PING, EVERYTHING, ...HOSTILE]) {
    for (const { id, code } of snippetsFor(request, en.snippets)) {
      const [language, mark] = marks[id as Language];
      expect(colourCode(code, language)).toMatch(mark);
    }
  }
});

test.each(LANGUAGES)('no code loses or gains text, or makes markup, as %s', (language) => {
  const pieces = fc.constantFrom(
    ...[
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '$',
      '\\',
      '\n',
      ' ',
      '//',
      '#',
      ':',
      '{',
      '}',
      'if',
      'true',
      '1',
      '-',
      'é',
      '😀',
    ],
    ...['<script>', '</code></pre>', '<!--', '&quot;', "$'", '\0'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (list) => {
      const code = list.join('');
      const html = colourCode(code, language);
      expect(textOf(html)).toBe(code.replaceAll('\0', '\uFFFD'));
      expect(markupOf(html)).not.toMatch(/[<>]/);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});

test.each(LANGUAGES)('takes no longer than its length, and has no colours beyond 64 KB, as %s', (language) => {
  const length = 64 * 1024;
  for (const piece of ['a', '"', "'", '\\', '`', '"a', '"" ', '-', '1', '$', ' ']) {
    const start = performance.now();
    colourCode(piece.repeat(length / piece.length), language);
    expect(performance.now() - start).toBeLessThan(2000);
  }
  expect(markupOf(colourCode('"'.repeat(length + 1), language))).toBe('"'.repeat(length + 1));
});
