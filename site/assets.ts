/** Files that a site takes over as they are: where each stands. */
import { slugsFor } from '../filters/slug';
import type { InputFile, Inputs } from '../inputs/types';
import type { Target } from './targets';

export interface Asset {
  readonly target: Target;
  /** From the root of the site. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function assetsOf({ guides, logo, favicon, css }: Inputs): readonly Asset[] {
  const images = guides?.images ?? [];
  // With its ending, `a.png` and `a.svg` would have slugs of their own, but for the letters' case.
  const slugs = slugsFor(images.map(({ path }) => path));
  return [
    ...asset('logo', 'assets/logo', logo),
    ...asset('icon', 'assets/favicon', favicon),
    ...(css === undefined
      ? []
      : [{ target: 'customStylesheet', path: 'assets/custom.css', bytes: css.bytes } as const]),
    ...images.map(({ path, bytes }) => ({
      target: `image:${path}` as const,
      path: `assets/guides/${withEnding(slugs.get(path) ?? 'image', extensionOf(path))}`,
      bytes,
    })),
  ];
}

function asset(target: 'logo' | 'icon', name: string, file: InputFile | undefined): readonly Asset[] {
  if (file === undefined) return [];
  return [{ target, path: `${name}.${extensionOf(file.path)}`, bytes: file.bytes }];
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

/** Of two names that meet, each slug ends in a hash; a server tells a picture by its ending. */
function withEnding(slug: string, extension: string): string {
  const ending = new RegExp(`\\.${extension}(?=-\\w+$|$)`, 'i');
  return `${slug.replace(ending, '')}.${extension}`;
}
