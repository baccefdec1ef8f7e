/** What is said after a site was made: what is wrong with its documents, and whether it is written. */
import { resolve } from 'node:path';
import { nameBelow, repositoryOf } from '../../inspection/file-names';
import { reportText } from '../check/text-report';
import { style, type Terminal } from '../terminal';
import type { CheckedBeside } from './checked-beside';

export function tellChecked(
  { report, lines }: CheckedBeside,
  isWritten: boolean,
  output: string,
  { err, out }: Terminal,
  version: string,
): void {
  const folder = process.cwd();
  reportText(report, err, {
    folder,
    repository: repositoryOf(folder),
    version,
    linesOf: (file) => lines.get(file) ?? [],
  });
  if (isWritten) out.line(style('green')('Written: '), nameBelow(folder, resolve(output, 'index.html')));
  else err.line(style('red')('Nothing is written.'), ' What was there before is as it was.');
}
