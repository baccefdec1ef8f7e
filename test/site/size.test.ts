/** The bytes of the Kraken site: a promise to readers on slow lines. */
import { expect, test } from '@jest/globals';
import { examples } from '../support/documents';
import { siteOfExample } from '../support/site';

test('the Kraken site is under 250 KB in all, and its largest page under 60 KB', async () => {
  const kraken = examples.find(({ name }) => name === 'kraken');
  if (kraken === undefined) throw new Error('There is no Kraken example.');
  const site = await siteOfExample(kraken);
  const sizes = [...site].map(([path, content]) => ({ path, bytes: Buffer.byteLength(content) }));
  expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(250_000);
  expect(sizes.filter(({ path, bytes }) => path.endsWith('.html') && bytes >= 60_000)).toEqual([]);
});
