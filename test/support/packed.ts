/** The package as it would be published. */
import { npm } from './cli';
import { ROOT } from './documents';

export const NAME = '@org/ws-docs-template';

export interface Packed {
  /** In the folder that it was packed into. */
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

export async function pack(folder: string): Promise<Packed> {
  // The tests run after a build; scripts would write into `dist/` while others read it.
  const { code, output, stdout } = await npm(
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    ROOT,
  );
  if (code !== 0) throw new Error(output);
  const parsed = JSON.parse(stdout);
  // npm 12 keys the list by name.
  return Array.isArray(parsed) ? parsed[0] : parsed[NAME];
}
