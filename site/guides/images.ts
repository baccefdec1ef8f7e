/** Which pictures a folder of guides shows. */
import { writtenLinks } from '../../filters/guide-text';
import { folderLink, isImagePath } from './paths';
import type { GuideFile } from './types';

/** @returns paths in the folder, each once; whether there is such a file is for others to see */
export function imagesOf(files: readonly GuideFile[]): readonly string[] {
  const paths = files.flatMap((file) =>
    writtenLinks(file.text).flatMap(({ destination }) => folderLink(destination, file.path)?.path ?? []),
  );
  return [...new Set(paths)].filter(isImagePath).sort();
}
