/** A report that goes to a file: the same lines, without colors. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { TemplateError } from '../../errors';
import { type Output, terminalOf } from '../terminal';

/** @returns what takes the lines, and writes them when there are no more. */
export function fileOutput(path: string): { readonly out: Output; readonly end: () => Promise<void> } {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  const { out } = terminalOf(stream, stream, {});
  return {
    out,
    async end() {
      const file = resolve(path);
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, written.join(''));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new TemplateError(`The file ${JSON.stringify(path)} cannot be written: ${why}`);
      }
    },
  };
}
