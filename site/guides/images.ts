/** Lists the pictures that a folder of guides shows. */
import { writtenLinks } from '../../filters/guide-text';
import type { GuideFile } from '../../inputs/types';
import { folderLink, isDrawingPath, isImagePath } from './paths';

/** @returns unique paths in the folder; whether the files exist is checked elsewhere */
export function imagesOf(files: readonly GuideFile[]): readonly string[] {
  const paths = files.flatMap((file) =>
    writtenLinks(file.text).flatMap(({ destination, isImage }) => {
      const path = folderLink(destination, file.path)?.path;
      return path === undefined || (!isImage && isDrawingPath(path)) ? [] : [path];
    }),
  );
  return [...new Set(paths)].filter(isImagePath).sort();
}
