/** The size of a picture, from its first bytes. */
import { expect, test } from '@jest/globals';
import { imageSize } from '../../site/guides/image-size';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const svg = (text: string) => new TextEncoder().encode(text);

test.each([
  ['PNG', bytes('89504e47 0d0a1a0a 0000000d 49484452 00000280 000001e0'), 640, 480],
  ['GIF', bytes('474946383961 8002 e001'), 640, 480],
  ['JPEG behind another segment', bytes('ffd8 ffe0 0004 0000 ffc2 0011 08 01e0 0280'), 640, 480],
  ['WebP, lossy', bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 e001'), 640, 480],
  ['WebP, lossless', bytes('52494646 00000000 57454250 5650384c 00000000 2f 7fc27700'), 640, 480],
  ['WebP, extended', bytes('52494646 00000000 57454250 56503858 0a000000 00000000 7f0200 df0100'), 640, 480],
  ['SVG with a size', svg('<?xml version="1.0"?>\n<svg width="640" height=\'480px\'>'), 640, 480],
  ['SVG with a viewBox', svg('<svg viewBox="0 0 640 480" stroke-width="2">'), 640, 480],
])('%s', (_name, file, width, height) => {
  expect(imageSize(file)).toEqual({ width, height });
});

test.each([
  ['nothing', bytes('')],
  ['a PNG that ends early', bytes('89504e47 0d0a1a0a')],
  ['a JPEG that ends early', bytes('ffd8 ffe0 ffff')],
  ['an SVG that fits its frame', svg('<svg width="100%" height="100%">')],
  ['AVIF', bytes('0000001c 66747970 61766966')],
])('no size is said by %s', (_name, file) => {
  expect(imageSize(file)).toBeUndefined();
});
