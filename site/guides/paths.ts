/** Resolves the links of a guide within the folder of guides. */

const MARKDOWN = /\.md$/i;
const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

export interface FolderLink {
  readonly path: string;
  /** Without `#`. */
  readonly anchor: string | undefined;
}

export function isMarkdownPath(path: string): boolean {
  return MARKDOWN.test(path);
}

/** Whether a picture is an SVG file, which is a page of its own when it is opened. */
export function isDrawingPath(path: string): boolean {
  return /\.svg$/i.test(path);
}

export function isImagePath(path: string): boolean {
  return IMAGE.test(path);
}

/**
 * @param from the guide that holds the link
 * @returns `undefined` if this is not a path, or leads out of the folder
 */
export function folderLink(destination: string, from: string): FolderLink | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(destination)) return undefined;
  const [address = '', ...rest] = decoded(destination).split('#');
  const anchor = rest.length === 0 || rest.join('#') === '' ? undefined : rest.join('#');
  if (address === '') return { path: from, anchor };
  const base = address.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const steps = [...base];
  for (const step of address.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '' && step !== '.' && step !== '..') steps.push(step);
  }
  return { path: steps.join('/'), anchor };
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
