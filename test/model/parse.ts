/** Parses the documents of the tests with the real parser. */
import { type ReadOptions, readDocument } from '../../model/read';
import type { ApiModel } from '../../model/types';
import { type Document, parseValid } from '../support/parse';

export { parseValid as parse };

export async function read(text: string, options?: ReadOptions): Promise<ApiModel> {
  return readDocument(await parseValid(text), options);
}

/** Reads what the parser would refuse: the model has to survive that too. */
export function readRaw(json: unknown, options?: ReadOptions): ApiModel {
  return readDocument({ json: () => json } as Document, options);
}
