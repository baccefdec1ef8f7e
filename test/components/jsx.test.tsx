/** JSX becomes text in which no value is markup. */
import { describe, expect, test } from '@jest/globals';
import type { Children } from '#jsx/jsx-runtime';

const HOSTILE = '</p><script>alert("1")</script>&amp;\0';
const ESCAPED = '&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;\uFFFD';

function Twice({ children }: { readonly children: Children }) {
  return (
    <>
      {children}
      {children}
    </>
  );
}

describe('a value', () => {
  test('is escaped as a text, once, however deep it stands', () => {
    expect((<p>{HOSTILE}</p>).text).toBe(`<p>${ESCAPED}</p>`);
    expect((<div>{[<b>{HOSTILE}</b>, [HOSTILE]]}</div>).text).toBe(`<div><b>${ESCAPED}</b>${ESCAPED}</div>`);
    expect(
      (
        <Twice>
          <i>{HOSTILE}</i>
        </Twice>
      ).text,
    ).toBe(`<i>${ESCAPED}</i><i>${ESCAPED}</i>`);
  });

  test('is escaped in an attribute', () => {
    expect((<a href={HOSTILE}>x</a>).text).toBe(`<a href="${ESCAPED}">x</a>`);
  });

  test('that is no text, number or markup shows nothing', () => {
    expect(
      (
        <p className={undefined} hidden={false}>
          {undefined}
          {null}
          {false}
          {true}
          {0}
        </p>
      ).text,
    ).toBe('<p>0</p>');
  });
});

test('attributes have the names of HTML, and stand alone where they are true', () => {
  expect((<input className="a" tabIndex={0} defaultChecked />).text).toBe('<input class="a" tabindex="0" checked/>');
  expect((<i aria-hidden={true} />).text).toBe('<i aria-hidden="true"></i>');
});
