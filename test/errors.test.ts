/** What is printed is one line each, whatever a document says. */
import { describe, expect, test } from '@jest/globals';
import { generateSite, ParameterError, warningLine } from '../index';
import { parseValid } from './support/parse';

const HARMFUL = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

describe('a warning on the terminal', () => {
  test('says its name, its place and what is wrong', () => {
    expect(warningLine({ code: 'unknown-server', message: 'No server "x".', pointer: '' })).toBe(
      'Warning unknown-server at /: No server "x".',
    );
    const place = { file: 'docs/start.md', line: 3 };
    expect(warningLine({ code: 'guide-link', message: 'Nothing there.', pointer: '', place })).toBe(
      'Warning guide-link at docs/start.md:3: Nothing there.',
    );
  });

  test.each([
    ['an escape', '\u001b[2J', '\\u001b[2J'],
    ['a bell', '\u0007', '\\u0007'],
    ['a backspace', '\b', '\\b'],
    ['a newline', '\nWarning all-is-well at /: none', '\\nWarning all-is-well at /: none'],
    ['a return', '\r', '\\r'],
    ['the escape of C1', '\u009b2J', '\\u009b2J'],
    ['a delete', '\u007f', '\\u007f'],
    ['separators of lines', '\u2028\u2029', '\\u2028\\u2029'],
    ['a turn of the direction', '\u202egpj\u2066', '\\u202egpj\\u2066'],
    ['half a character', '\ud800', '\\ud800'],
    ['an invisible tag', '\u{e0041}', '\\u{e0041}'],
  ])('writes %s in words', (_name, text, written) => {
    const line = warningLine({ code: 'x', message: `a${text}b`, pointer: `/${text}` });
    expect(line).toBe(`Warning x at /${written}: a${written}b`);
  });

  test('leaves every language and emoji as they are', () => {
    const message = 'ä 日本 عربي می‌خواهم 👩‍👩‍👧 "quoted" \\ back';
    expect(warningLine({ code: 'x', message, pointer: '' })).toBe(`Warning x at /: ${message}`);
  });

  test('is one line for a document that says what it likes', async () => {
    const nasty = 'a\u001b[31m\u0007\nWarning forged at /: b\u009b\u202e';
    const { warnings } = generateSite(
      await parseValid(
        JSON.stringify({
          asyncapi: '2.6.0',
          info: { title: nasty, version: '1' },
          servers: { main: { url: 'wss://example.com', protocol: 'wss', 'x-websocket': { [nasty]: 1 } } },
          channels: {
            '/': {
              'x-websocket': { heartbeat: { via: nasty } },
              publish: { message: { name: nasty, payload: { type: 'object' } } },
            },
          },
        }),
      ),
    );
    expect(warnings.map(({ code }) => code)).toContain('invalid-x-websocket');
    expect(warnings.some(({ message }) => HARMFUL.test(message))).toBe(true);
    expect(warnings.map(warningLine).filter((line) => HARMFUL.test(line))).toEqual([]);
  });
});

test('an error about a parameter is one line, also where the document says what is allowed', () => {
  const { message } = new ParameterError('server', 'a\u001b\u009b\u202e', 'b\u001b[31m\n');
  expect(message).toBe('Parameter "server" cannot be "a\\u001b\\u009b\\u202e". Allowed: b\\u001b[31m\\n.');
});
