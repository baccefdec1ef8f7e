/** The lines of a document that is given as a text, such as the generator's. */
import { sourcesOf } from './sources';

/** Where a file would be that has no name. */
const UNNAMED = '/document';

/**
 * @param source YAML or JSON.
 * @returns of a JSON pointer (RFC 6901), the line from 1 on; the text is parsed when the first one is asked for.
 */
export function lineFinder(source: string): (pointer: string) => number {
  const sources = sourcesOf(UNNAMED, new Map([[UNNAMED, source]]));
  return (pointer) => sources.locate(pointer).line;
}
