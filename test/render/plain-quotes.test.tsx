/** Quotes are plain in texts, and stay escaped in attributes. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { plainQuotes } from '../../render/plain-quotes';
import { textOf } from '../filters/safe-html';

test('in texts and in attributes', () => {
  const markup = renderToStaticMarkup(
    <p title={'"a" > "b"'}>
      {'"a" < "b" '}
      <b id={'"'}>{'""'}</b>
      {'"'}
    </p>,
  );
  expect(plainQuotes(markup)).toBe(
    '<p title="&quot;a&quot; &gt; &quot;b&quot;">"a" &lt; "b" <b id="&quot;">""</b>"</p>',
  );
});

test('whatever the texts are, nothing but bytes changes', () => {
  const text = fc.array(fc.constantFrom('"', '<', '>', '&quot;', '&', "'", 'a', ' ', '="', '/>'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (title, content) => {
      const markup = renderToStaticMarkup(
        <p title={title.join('')}>
          <i>{content.join('')}</i>
        </p>,
      );
      const plain = plainQuotes(markup);
      expect(plain.slice(0, plain.indexOf('<i>'))).toBe(markup.slice(0, markup.indexOf('<i>')));
      expect(textOf(plain)).toBe(content.join(''));
    }),
    { seed: 20260101, numRuns: 500 },
  );
});
