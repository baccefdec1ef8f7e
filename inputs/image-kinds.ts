/** Checks that a picture's content matches its file extension. */

type Test = (bytes: Uint8Array) => boolean;

const begins =
  (...start: readonly number[]): Test =>
  (bytes) =>
    start.every((byte, index) => bytes[index] === byte);

const holdsText =
  (text: string, from: number, to: number): Test =>
  (bytes) =>
    new TextDecoder('latin1').decode(bytes.subarray(from, to)).includes(text);

const TESTS: ReadonlyMap<string, Test> = new Map([
  ['png', begins(0x89, 0x50, 0x4e, 0x47)],
  ['jpg', begins(0xff, 0xd8, 0xff)],
  ['jpeg', begins(0xff, 0xd8, 0xff)],
  ['gif', holdsText('GIF8', 0, 4)],
  ['webp', holdsText('WEBP', 8, 12)],
  ['avif', holdsText('ftypavi', 4, 12)],
  ['ico', begins(0, 0, 1, 0)],
  ['svg', holdsText('<svg', 0, 4096)],
]);

export const PICTURES: readonly string[] = ['svg', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'avif'];

export function isOfItsKind(extension: string, bytes: Uint8Array): boolean {
  return TESTS.get(extension)?.(bytes) ?? true;
}
