/** The anchors of schema rows. */
import { expect, test } from '@jest/globals';
import { stepName } from '../../model/schema/schema';
import { schemaAnchor } from '../../site/schemas/anchors';

test('an ordinary property can be guessed', () => {
  expect(schemaAnchor('payload', ['subscription', 'name'])).toBe('payload-subscription-name');
});

test('no two places share an anchor', () => {
  const steps = [
    'a',
    'b',
    'a-b',
    'a b',
    'a.b',
    '.',
    '-',
    '',
    '~a',
    '~~a',
    '\u00e9',
    'e\u0301',
    '<a>',
    '"',
    '😀',
    'a\u0000b',
    '..2d.',
  ];
  const paths = steps.flatMap((one) => [[one], ...steps.map((other) => [one, other])]);
  expect(new Set(paths.map((path) => schemaAnchor('payload', path))).size).toBe(paths.length);
});

test('an anchor has no white space and nothing that a fragment must escape but letters', () => {
  expect(schemaAnchor('payload', ['a b\n"<>&\'%#'])).toMatch(/^[\p{L}\p{N}_~.-]+$/u);
});

test('a property named like a keyword does not take its place', () => {
  expect(stepName({ role: 'property', name: '~items' })).not.toBe(stepName({ role: 'items', name: '' }));
  expect(stepName({ role: 'property', name: 'items' })).not.toBe(stepName({ role: 'items', name: '' }));
});
