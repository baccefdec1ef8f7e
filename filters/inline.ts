/** Puts scripts, styles and pictures into a page itself, in forms that cannot end early or start something else. */

/** A script as the content of its element: these stand only in its texts and patterns, where they mean the same so. */
export function inlineScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3c');
}

/** A stylesheet as the content of its element. */
export function inlineStyle(css: string): string {
  return css.replace(/<(?=\/style)/gi, '\\3c ');
}

/** The media types of pictures, by the endings of their files. */
export const PICTURE_TYPES: ReadonlyMap<string, string> = new Map([
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['ico', 'image/x-icon'],
]);

/** How many bytes are turned into characters at once: engines allow so many arguments and more. */
const CHUNK = 8192;

/** A picture as an address, of the type that its ending names. */
export function dataUri(path: string, bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  const type = PICTURE_TYPES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';
  return `data:${type};base64,${btoa(binary)}`;
}
