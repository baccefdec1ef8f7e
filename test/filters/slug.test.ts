/** Names of files and anchors: legal everywhere, unique, and as stable as can be. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slugsFor } from '../../filters/slug';
import { LONG, NASTY, NFC, NFD } from './nasty-names';

const slug = (name: string, fallback?: string): string | undefined =>
  slugsFor([name], fallback === undefined ? {} : { fallback }).get(name);

/** What is wrong with a slug as the name of a file on any system and as a part of a URL. */
function faults(name: string): string[] {
  const checks: Record<string, boolean> = {
    'unsafe characters': !/^[A-Za-z0-9._-]+$/.test(name),
    'unsafe edge': /^[._-]|[.-]$/.test(name),
    'too long': name.length > 80,
    'runs of dashes': name.includes('--') && !name.startsWith('n-'),
    'a device of Windows': /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i.test(name),
    'a page of ours': /^(?:index|404)$/i.test(name),
  };
  return Object.keys(checks).filter((check) => checks[check]);
}

function expectSafe(names: readonly string[], slugs: ReadonlyMap<string, string>): void {
  const distinct = new Set(names);
  expect([...slugs.keys()]).toEqual([...distinct]);
  expect(new Set([...slugs.values()].map((value) => value.toLowerCase())).size).toBe(distinct.size);
  for (const value of slugs.values()) expect({ value, faults: faults(value) }).toEqual({ value, faults: [] });
}

describe('a name of its own', () => {
  test.each([
    ['subscribe', 'subscribe'],
    ['SubscribeRequest_v1.2', 'SubscribeRequest_v1.2'],
    ['a/b', 'a-b'],
    ['a\\b', 'a-b'],
    ['/v1/{pair}/ticker', 'v1-pair-ticker'],
    ['../../x', 'x'],
    ['%2e%2e%2f', '2e-2e-2f'],
    ['<b>', 'b'],
    ['a.', 'a'],
    ['a ', 'a'],
    ['.a', 'a'],
    ['a -- b', 'a-b'],
    [NFC, 'a'],
    [NFD, 'a'],
    ['Crème brûlée', 'Creme-brulee'],
    ['Straße', 'Stra-e'],
    ['ﬁne ①', 'fine-1'],
    ['a\u202eb\0c', 'a-b-c'],
    ['constructor', 'constructor'],
    ['__proto__', 'n-__proto__'],
    ['_a', 'n-_a'],
    ['index', 'n-index'],
    ['INDEX', 'n-INDEX'],
    ['index.a', 'index.a'],
    ['404', 'n-404'],
    ['CON', 'n-CON'],
    ['con', 'n-con'],
    ['aux.txt', 'n-aux.txt'],
    ['NUL', 'n-NUL'],
    ['COM1', 'n-COM1'],
    ['COM¹', 'n-COM1'],
    ['lpt0.a.b', 'n-lpt0.a.b'],
    ['CONIN$', 'CONIN'],
    ['CONSOLE', 'CONSOLE'],
    ['COM10', 'COM10'],
    ['x'.repeat(80), 'x'.repeat(80)],
  ])('%s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test.each(['', '.', '..', '/', '🚀', '\u202e', '\0', '$&', '日本語'])('%j is a hash', (name) => {
    expect(slug(name)).toMatch(/^n-[0-9a-z]{6}$/);
  });

  test('has at most 80 characters, the last of them a hash', () => {
    expect(slug(LONG)).toMatch(/^x{73}-[0-9a-z]{6}$/);
    expect(slug(`${'x'.repeat(72)}/${LONG}`)).toMatch(/^x{72}-[0-9a-z]{6}$/);
    expect(slug(LONG)).not.toBe(slug(`${LONG}x`));
  });
});

describe('a fallback', () => {
  test('is for the one name without a usable character', () => {
    expect(slug('/', 'root')).toBe('root');
    expect(Object.fromEntries(slugsFor(['/', 'ticker', '/book'], { fallback: 'root' }))).toEqual({
      '/': 'root',
      ticker: 'ticker',
      '/book': 'book',
    });
  });

  test('gets a hash for several of them, and beside a name that is the same', () => {
    const [first, second] = [...slugsFor(['/', '//'], { fallback: 'root' }).values()];
    expect([first, second]).toEqual([expect.stringMatching(/^root-\w{6}$/), expect.stringMatching(/^root-\w{6}$/)]);
    expect(first).not.toBe(second);
    const slugs = slugsFor(['/', 'root'], { fallback: 'root' });
    expect(slugs.get('root')).toBe('root');
    expect(slugs.get('/')).toMatch(/^root-\w{6}$/);
  });
});

describe('names that meet', () => {
  test('get a hash each, but for the only one that is its own slug', () => {
    const slugs = slugsFor(['a/b', 'a-b', 'a b']);
    expect(slugs.get('a-b')).toBe('a-b');
    expect(slugs.get('a/b')).toMatch(/^a-b-\w{6}$/);
    expect(slugs.get('a b')).toMatch(/^a-b-\w{6}$/);
  });

  test('meet when case is ignored, too', () => {
    const slugs = slugsFor(['A', 'a']);
    expect(slugs.get('A')).toMatch(/^A-\w{6}$/);
    expect(slugs.get('a')).toMatch(/^a-\w{6}$/);
    expect(slugsFor(['A', 'a!']).get('A')).toBe('A');
  });

  test('keep out of the way of a name that looks like one of their slugs', () => {
    const taken = slugsFor(['a/b', 'a b']).get('a/b') ?? '';
    const names = ['a/b', 'a b', taken, `${taken}!`];
    const slugs = slugsFor(names);
    expectSafe(names, slugs);
    expect(slugs.get(taken)).toBe(taken);
  });

  test('part even when their hashes meet', () => {
    // 200,000 names for one slug: some hundred pairs share 24 bits, several share 31.
    const names = Array.from(
      { length: 200_000 },
      (_, at) =>
        `${'/'.repeat(at % 7)}${String.fromCharCode(0x4e00 + (at % 20_000), 0x3400 + Math.floor(at / 20_000))}`,
    );
    const slugs = slugsFor(names);
    expect(new Set([...slugs.values()]).size).toBe(new Set(names).size);
  });
});

test('a name twice counts once', () => {
  expect(Object.fromEntries(slugsFor(['a', 'a']))).toEqual({ a: 'a' });
});

test('the whole table of nasty names is safe at once, with a fallback and without', () => {
  expectSafe(NASTY, slugsFor(NASTY));
  expectSafe(NASTY, slugsFor(NASTY, { fallback: 'root' }));
});

describe('any set of names', () => {
  const pieces = fc.constantFrom(
    ...NASTY,
    ...['a', 'A', 'b', '-', '.', '/', ' ', '_', 'é', '1', 'n-', '日', 'x'.repeat(40)],
  );
  const name = fc.oneof(
    fc.array(pieces, { maxLength: 4 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const names = fc.array(name, { maxLength: 25 });
  const options = fc.constantFrom({}, { fallback: 'root' }, { fallback: 'a' });
  const runs = { seed: 20260101, numRuns: 2000 };

  test('gets safe slugs, each of its own', () => {
    fc.assert(
      fc.property(names, options, (list, option) => expectSafe(list, slugsFor(list, option))),
      runs,
    );
  });

  test('gets the same in any order', () => {
    const ordered = fc.property(names, options, (list, option) => {
      const backwards = slugsFor(list.toReversed(), option);
      for (const [each, value] of slugsFor(list, option)) expect(backwards.get(each)).toBe(value);
    });
    fc.assert(ordered, runs);
  });

  test('gets the same when names are added that meet none of it', () => {
    const more = ['zz/unrelated', 'zz unrelated', 'zz-Others', 'zz'.repeat(60)];
    const added = fc.property(names, options, (list, option) => {
      const together = slugsFor([...more, ...list], option);
      for (const [each, value] of slugsFor(list, option)) expect(together.get(each)).toBe(value);
    });
    fc.assert(added, runs);
  });
});
