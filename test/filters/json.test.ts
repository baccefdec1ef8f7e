/** JSON as a person would write it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inlineJson, jsonText } from '../../filters/json';
import { growthOf, LINEAR } from '../support/growth';

/** The reader's JSON has no negative zero. */
const values = fc
  .jsonValue({ maxDepth: 5, stringUnit: 'binary' })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));
const runs = { seed: 20260101, numRuns: 2000 };

describe('on many lines', () => {
  test('short lists and objects of scalars stay on one line', () => {
    const message = {
      event: 'subscribe',
      pair: ['XBT/USD', 'XBT/EUR'],
      subscription: { name: 'book', depth: 10 },
      empty: [{}, []],
      none: {},
      levels: [
        ['5541.3', '2.5', null],
        ['5541.8', '0.33', true],
      ],
    };
    expect(jsonText(message)).toMatchInlineSnapshot(`
"{
  "event": "subscribe",
  "pair": ["XBT/USD", "XBT/EUR"],
  "subscription": {"name": "book", "depth": 10},
  "empty": [{}, []],
  "none": {},
  "levels": [
    ["5541.3", "2.5", null],
    ["5541.8", "0.33", true]
  ]
}"
`);
  });

  test('a line that is cut to fit has at most 48 characters, with its indent and its key', () => {
    const fits = { key: { a: ['x'.repeat(32)] } };
    expect(jsonText(fits).split('\n')[2]).toBe(`    "a": ["${'x'.repeat(32)}"]`);
    const longest = { key: { a: ['x'.repeat(35)] } };
    expect(jsonText(longest).split('\n')[2]).toHaveLength(48);
    expect(jsonText({ key: { a: ['x'.repeat(36)] } }).split('\n')).toHaveLength(7);
  });

  test('a scalar is itself', () => {
    expect([null, true, 1.5, 'a"b'].map(jsonText)).toEqual(['null', 'true', '1.5', '"a\\"b"']);
  });

  test('reads back as the same value, keys in order', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.stringify(JSON.parse(jsonText(value)))).toBe(JSON.stringify(value));
      }),
      runs,
    );
  });
});

describe('on one line', () => {
  test.each([
    ['subscribe', '"subscribe"'],
    [10, '10'],
    [null, 'null'],
    [{ a: 1 }, '{"a": 1}'],
    [[1, { b: [] }], '[1, {"b": []}]'],
    ['a\nb', '"a\\nb"'],
  ])('%j is %s', (value, expected) => {
    expect(inlineJson(value)).toBe(expected);
  });

  test('reads back as the same value and has no second line', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(inlineJson(value)).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(JSON.stringify(JSON.parse(inlineJson(value)))).toBe(JSON.stringify(value));
      }),
      runs,
    );
  });
});

describe('what JSON has not', () => {
  test('undefined never appears', () => {
    expect(inlineJson(undefined)).toBe('null');
    expect(inlineJson({ a: undefined, b: [undefined, 1] })).toBe('{"b": [null, 1]}');
    expect(jsonText({ a: undefined })).toBe('{}');
    expect(inlineJson([() => 1, Symbol('a'), Number.NaN, Number.POSITIVE_INFINITY])).toBe('[null, null, null, null]');
  });

  test('a date is text and a big number a number', () => {
    expect(inlineJson({ a: new Date(0), b: 12345678901234567890n })).toBe(
      '{"a": "1970-01-01T00:00:00.000Z", "b": 12345678901234567890}',
    );
  });

  test('a value in itself is named, one that is there twice is written twice', () => {
    const loop: Record<string, unknown> = { a: 1 };
    loop.self = [loop];
    expect(inlineJson(loop)).toBe('{"a": 1, "self": ["[circular]"]}');
    expect(jsonText(loop)).toContain('"[circular]"');
    const twice = { a: 1 };
    expect(inlineJson([twice, twice])).toBe('[{"a": 1}, {"a": 1}]');
  });
});

test('names of prototypes are keys like others', () => {
  expect(inlineJson(JSON.parse('{"__proto__": {"constructor": 1}, "10": 2}'))).toBe(
    '{"10": 2, "__proto__": {"constructor": 1}}',
  );
});

test('characters that turn or break a line are escaped, letters are not', () => {
  expect(inlineJson('a\u202eb\u2066c\u2028d\ufeffe\u0085f\ud800')).toBe(
    '"a\\u202eb\\u2066c\\u2028d\\ufeffe\\u0085f\\ud800"',
  );
  expect(inlineJson('é 日本 😀 \u05d0\u200d')).toBe('"é 日本 😀 \u05d0\u200d"');
});

test('a tower of 20,000 brackets stands', () => {
  const towerOf = (height: number) => {
    let tower: unknown = 1;
    for (let level = 0; level < height; level++) tower = level % 2 === 0 ? [tower] : { a: tower };
    return tower;
  };
  const tower = towerOf(20_000);
  expect(inlineJson(tower)).toHaveLength(20_000 * 2 + 10_000 * '"a": '.length + 1);
  expect(jsonText(tower).length).toBeLessThan(20_000 * 250);
  expect(growthOf((value) => [inlineJson(value), jsonText(value)], towerOf, 5000)).toBeLessThan(LINEAR);
});

test('the value is not changed', () => {
  const value = Object.freeze({ a: Object.freeze([1, Object.freeze({ b: undefined })]) });
  expect(() => jsonText(value)).not.toThrow();
});
