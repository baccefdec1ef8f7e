/** What the APIs of a portal are called, and where they stand. */
import { expect, test } from '@jest/globals';
import { nameApis } from '../../site/name-apis';

const api = (title: string, version = '1', path = `${title}.yaml`) => ({ title, version, path });
const named = (...apis: readonly ReturnType<typeof api>[]) =>
  nameApis(apis).map(({ label, folder }) => [label, folder]);

test('an API is called by its title', () => {
  expect(named(api('Prices'), api('Orders & more'), api('价格'))).toEqual([
    ['Prices', 'Prices'],
    ['Orders & more', 'Orders-more'],
    ['价格', 'api'],
  ]);
});

test('those that share a title are told apart by their versions', () => {
  expect(named(api('Prices', '1.0', 'a.yaml'), api('Prices', '2.0', 'b.yaml'), api('Orders'))).toEqual([
    ['Prices 1.0', 'Prices-1.0'],
    ['Prices 2.0', 'Prices-2.0'],
    ['Orders', 'Orders'],
  ]);
});

test('those that share both are told apart by where they lie, seen from what all of them have in common', () => {
  const paths = ['../apis/old/asyncapi.yaml', '../apis/new/asyncapi.yml', '../apis/new/private.json'];
  expect(named(...paths.map((path) => api('Prices', '1', path)))).toEqual([
    ['Prices (old)', 'old'],
    ['Prices (new)', 'new'],
    ['Prices (new/private)', 'new-private'],
  ]);
  expect(named(api('Prices', '1', 'a.yaml'), api('Prices', '1', 'b.yaml')).map(([, folder]) => folder)).toEqual([
    'a',
    'b',
  ]);
});

test.each([
  ['pages of the portal', [api('index'), api('404'), api('.nojekyll'), api('_private')]],
  ['what another one is called by title and version', [api('A 1'), api('A', '1', 'a'), api('A', '2', 'b')]],
  ['what is one where case is ignored', [api('prices'), api('Prices'), api('PRICES')]],
  ['no usable character', [api('///'), api('...'), api(''), api('  ')]],
  ['words of the language', [api('__proto__'), api('constructor'), api('toString')]],
  ['a path out of the portal', [api('../..'), api('..'), api('a/../../b')]],
])('names that are %s get folders of their own', (_name, apis) => {
  const folders = nameApis(apis).map(({ folder }) => folder.toLowerCase());
  expect(new Set(folders).size).toBe(apis.length);
  for (const folder of folders) expect(folder).toMatch(/^[a-z0-9][\w.-]*$/);
});

test('a name keeps its folder when others come', () => {
  const alone = named(api('Prices'))[0];
  expect(named(api('Orders'), api('Prices'))[1]).toEqual(alone);
});
