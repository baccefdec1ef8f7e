import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearestName, didYouMean } from '../nearest';

test.each([
  ['publik', ['private', 'public'], 'public'],
  // Two neighbors changed places, which counts once.
  ['pnig', ['pong', 'ping'], 'ping'],
  ['Public', ['public'], 'public'],
  // Another case is nearer than another letter.
  ['PING', ['pingx', 'ping'], 'ping'],
  ['x-respnse', ['x-servers', 'x-response'], 'x-response'],
  ['subscripton', ['subscription', 'subscriptions'], 'subscription'],
])('%j among %j is meant to be %j', (name, known, meant) => {
  expect(nearestName(name, known)).toBe(meant);
});

test.each([
  ['nothing is near', 'production', ['staging', 'local']],
  ['a name is known itself', 'ping', ['pings', 'ping']],
  ['the name is too short to tell', 'eu', ['us', 'en']],
  ['the name is too long to be a slip', 'a'.repeat(65), ['a'.repeat(64)]],
  ['nothing is known', 'ping', []],
])('there is no suggestion where %s', (_, name, known) => {
  expect(nearestName(name, known)).toBeUndefined();
  expect(didYouMean(name, known)).toBe('');
});

test('the suggestion is a sentence', () => {
  expect(didYouMean('publik', ['public'])).toBe(' Did you mean "public"?');
});

test('one edit of a long enough name is always found', () => {
  const name = fc.string({ minLength: 6, maxLength: 60, unit: fc.constantFrom(...'abcdefgh') });
  fc.assert(
    fc.property(name, fc.nat(59), fc.constantFrom('remove', 'insert', 'replace', 'swap'), (word, where, edit) => {
      const at = where % (word.length - 1);
      const rest = word.slice(at + 1);
      const edited = {
        remove: word.slice(0, at) + rest,
        insert: `${word.slice(0, at)}x${word.slice(at)}`,
        replace: `${word.slice(0, at)}x${rest}`,
        swap: word.slice(0, at) + rest.slice(0, 1) + (word[at] ?? '') + rest.slice(1),
      }[edit];
      expect(nearestName(edited, [word])).toBe(edited === word ? undefined : word);
    }),
  );
});
