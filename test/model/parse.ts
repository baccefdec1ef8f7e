/** Parses the documents of the tests with the real parser. */
import { type AsyncAPIDocumentInterface, Parser } from '@asyncapi/parser';
import { type ReadOptions, readDocument } from '../../model/read';
import type { ApiModel } from '../../model/types';

/** Parses YAML, and fails with the parser's words when it is not a valid document. */
export async function parse(text: string): Promise<AsyncAPIDocumentInterface> {
  const { document, diagnostics } = await new Parser().parse(text);
  if (document !== undefined) return document;
  const errors = diagnostics.filter(({ severity }) => severity === 0);
  throw new Error(errors.map(({ message, path }) => `${path.join('.')}: ${message}`).join('\n'));
}

export async function read(text: string, options?: ReadOptions): Promise<ApiModel> {
  return readDocument(await parse(text), options);
}

/** Reads what the parser would refuse: the model has to survive that too. */
export function readRaw(json: unknown, options?: ReadOptions): ApiModel {
  return readDocument({ json: () => json } as Pick<AsyncAPIDocumentInterface, 'json'>, options);
}
