/** Bounds in words. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { constraintText } from '../../filters/constraints';
import { en } from '../../words/catalogues';

/** What a reader sees, code in back-ticks. */
const words = (bounds: Readonly<Record<string, unknown>>): string[] =>
  constraintText(
    Object.entries(bounds).map(([keyword, value]) => ({ keyword, value })),
    en.constraints,
  ).map(({ text, code }) => (code === undefined ? text : `${text} \`${code}\``));

describe('said in words', () => {
  test.each([
    [{ minLength: 1, maxLength: 64 }, ['1 to 64 characters']],
    [{ minLength: 1 }, ['at least 1 character']],
    [{ maxLength: 64 }, ['at most 64 characters']],
    [{ minLength: 5, maxLength: 5 }, ['exactly 5 characters']],
    [{ minLength: 1, maxLength: 1 }, ['exactly 1 character']],
    [{ minLength: 0, maxLength: 1 }, ['0 to 1 character']],
    [{ minItems: 1, maxItems: 5 }, ['1 to 5 items']],
    [{ minItems: 2, uniqueItems: true }, ['at least 2 items', 'unique items']],
    [{ minProperties: 1 }, ['at least 1 property']],
    [{ maxProperties: 3 }, ['at most 3 properties']],
    [{ minContains: 1, maxContains: 2 }, ['1 to 2 matching items']],
    [{ minimum: 1, maximum: 10 }, ['1 to 10']],
    [{ minimum: -5, maximum: -1.5 }, ['-5 to -1.5']],
    [{ minimum: 3 }, ['at least 3']],
    [{ maximum: 3 }, ['at most 3']],
    [{ minimum: 3, maximum: 3 }, ['exactly 3']],
    [{ exclusiveMinimum: 0 }, ['greater than 0']],
    [{ exclusiveMaximum: 5 }, ['less than 5']],
    [{ exclusiveMinimum: 0, exclusiveMaximum: 5 }, ['greater than 0 and less than 5']],
    [{ exclusiveMinimum: 0, maximum: 5 }, ['greater than 0 and at most 5']],
    [{ minimum: 1, exclusiveMinimum: 0, maximum: 5 }, ['at least 1', 'greater than 0', 'at most 5']],
    [{ multipleOf: 5 }, ['a multiple of 5']],
    [{ multipleOf: 1e-7 }, ['a multiple of 1e-7']],
    [{ pattern: '^[a-z]+$' }, ['matches `^[a-z]+$`']],
    [
      { contentEncoding: 'base64', contentMediaType: 'image/png' },
      ['encoded as `base64`', 'content of type `image/png`'],
    ],
    [{}, []],
  ])('%j', (bounds, expected) => {
    expect(words(bounds)).toEqual(expected);
  });
});

describe('draft 4, whose exclusive bounds are true or false', () => {
  test.each([
    [{ minimum: 0, exclusiveMinimum: true }, ['greater than 0']],
    [{ exclusiveMaximum: true, maximum: 5 }, ['less than 5']],
    [{ minimum: 0, exclusiveMinimum: true, maximum: 5 }, ['greater than 0 and at most 5']],
    [{ minimum: 0, exclusiveMinimum: false, maximum: 5 }, ['0 to 5']],
    [{ exclusiveMinimum: true }, ['exclusiveMinimum: true']],
  ])('%j', (bounds, expected) => {
    expect(words(bounds)).toEqual(expected);
  });
});

describe('shown as written', () => {
  test.each([
    [{ minLength: 'x' }, ['minLength: "x"']],
    [{ minLength: 'x', maxLength: 3 }, ['minLength: "x"', 'maxLength: 3']],
    [{ minLength: -1 }, ['minLength: -1']],
    [{ maxItems: 1.5 }, ['maxItems: 1.5']],
    [{ minimum: '1' }, ['minimum: "1"']],
    [{ maximum: null, minimum: 2 }, ['maximum: null', 'minimum: 2']],
    [{ uniqueItems: false }, ['uniqueItems: false']],
    [{ multipleOf: [1] }, ['multipleOf: [1]']],
    [{ pattern: 5 }, ['pattern: 5']],
    [{ contentSchema: { type: 'object' } }, ['contentSchema: {"type": "object"}']],
    [{ constructor: 1, toString: 2 }, ['constructor: 1', 'toString: 2']],
  ])('%j', (bounds, expected) => {
    expect(words(bounds)).toEqual(expected);
  });
});

test('bounds that contradict each other are all said', () => {
  expect(words({ minLength: 5, maxLength: 1 })).toEqual(['at least 5 characters', 'at most 1 character']);
  expect(words({ minimum: 5, maximum: 1 })).toEqual(['at least 5 and at most 1']);
});

test('the order is that of the document, by the first of those said together', () => {
  expect(words({ maxLength: 2, pattern: 'a', x: 1, minLength: 1 })).toEqual([
    ...['1 to 2 characters', 'matches `a`', 'x: 1'],
  ]);
});

test('a keyword that is there twice is said twice', () => {
  const constraints = [1, 2, 2].map((value) => ({ keyword: 'minLength', value }));
  expect(constraintText([...constraints, { keyword: 'maxLength', value: 9 }], en.constraints)).toEqual([
    { text: '1 to 9 characters' },
    { text: 'at least 2 characters' },
    { text: 'at least 2 characters' },
  ]);
});

test('nothing is lost, whatever the keywords and values', () => {
  const keywords = ['Length', 'Items', 'Properties', 'Contains'].flatMap((noun) => [`min${noun}`, `max${noun}`]);
  const keyword = fc.constantFrom(
    ...[...keywords, 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'pattern', 'x'],
  );
  // Each value can be told from all others; only `false` for an exclusive bound may go without saying.
  const value = fc.oneof(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1000, max: 9999 }).map(String),
    fc.constant(true),
  );
  const constraints = fc.array(fc.record({ keyword, value }), { maxLength: 8 });
  fc.assert(
    fc.property(constraints, (list) => {
      const said = constraintText(list, en.constraints)
        .map(({ text, code }) => `${text} ${code}`)
        .join('\n');
      expect(said).not.toContain('[object');
      for (const each of list) expect(said).toContain(each.value === true ? '' : String(each.value));
      for (const each of list.filter(({ value: lone }) => lone === true)) {
        if (/^exclusive/.test(each.keyword)) expect(said).toMatch(/than|exclusiveM\w+: true/);
        else expect(said).toContain(`${each.keyword}: true`);
      }
    }),
    { seed: 20260101, numRuns: 3000 },
  );
});
