/** Which URLs may be links. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { webUrl } from '../../filters/url';

describe('a link may lead to', () => {
  test.each([
    ['https://example.com', 'https://example.com/'],
    ['http://example.com:8080/a?b=c#d', 'http://example.com:8080/a?b=c#d'],
    ['HTTPS://EXAMPLE.com/A', 'https://example.com/A'],
    ['https://example.com/ä"<>', 'https://example.com/%C3%A4%22%3C%3E'],
    ['https://exämple.com', 'https://xn--exmple-cua.com/'],
    ['https://example.com/@user', 'https://example.com/@user'],
    ['https://example.com/a/../b', 'https://example.com/b'],
    ['https://[::1]/', 'https://[::1]/'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['MailTo:a@example.com?subject=b%20c', 'mailto:a@example.com?subject=b%20c'],
  ])('%s', (url, normalised) => {
    expect(webUrl(url)).toBe(normalised);
  });
});

describe('no link may lead to', () => {
  test.each(
    [
      '',
      'example.com',
      '/a',
      'a.html',
      '#a',
      '?a',
      '//example.com',
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,a',
      'vbscript:a',
      'file:///a',
      'blob:https://example.com/a',
      'ftp://example.com',
      'wss://example.com',
      'https:example.com',
      'https:/example.com',
      'https:\\\\example.com',
      'https://example.com\\@evil.example',
      ' https://example.com',
      'https://example.com ',
      'https://example.com/a b',
      'https://exa\tmple.com',
      'https://example.com/\n',
      '\u0001https://example.com',
      'https://example.com/\u0000',
      'https://example.com/\u007f',
      'https://example.com/\u0085',
      'https://example.com/\u202eexe.png',
      'https://exam\u200bple.com',
      '\ufeffhttps://example.com',
      'https://example.com/\u2028',
      'https://example.com/\ud800',
      'https://a@example.com',
      'https://:b@example.com',
      'https://',
      'https://a:b:c',
      'https://[::1',
      'https://example.com:99999',
      'mailto:',
    ].map((url) => [JSON.stringify(url), url] as const),
  )('%s', (_name, url) => {
    expect(webUrl(url)).toBeUndefined();
  });
});

test('whatever comes out is plain ASCII of an allowed scheme, without credentials, and comes out again the same', () => {
  const pieces = fc.constantFrom(
    ...[
      'http',
      'https',
      'mailto',
      'javascript',
      'HTTP',
      ':',
      '/',
      '//',
      '\\',
      '@',
      '#',
      '?',
      '%',
      '.',
      'a',
      'ä',
      ' ',
      '\t',
    ],
    ...['\u202e', '\0', '"', '<', '[', ']', '&', '&#58;', '😀', '\ud800', '1', '..'],
  );
  const urls = fc
    .tuple(fc.constantFrom('', 'https://', 'http://a.b/', 'mailto:a'), fc.array(pieces, { maxLength: 12 }))
    .map(([start, rest]) => start + rest.join(''));
  let accepted = 0;
  fc.assert(
    fc.property(urls, (url) => {
      const href = webUrl(url);
      if (href === undefined) return;
      accepted++;
      expect(href).toMatch(/^(?:https?:\/\/[!-~]+|mailto:[!-~]+)$/);
      expect(href).not.toMatch(/^https?:\/\/[^/?#]*@/);
      expect(webUrl(href)).toBe(href);
    }),
    { seed: 20260101, numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(500);
});
