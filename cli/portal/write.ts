/** Makes the site of several documents and writes it, if it may be. */

import { resolve } from 'node:path';
import { loadDocument } from '../../documents/load';
import { readInputs } from '../../inputs/read-inputs';
import { nameFrom } from '../../inspection/file-names';
import { type PortalDocument, preparePortal } from '../../portal';
import { writeInto } from '../build/write';

interface Sources {
  readonly documents: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  readonly allowRef: boolean;
  readonly title: string | undefined;
}

/** @returns whether it was. What was there before stays if it was not. */
export async function writePortal(
  { documents, params, allowRef, title }: Sources,
  output: string,
  mayWrite: () => Promise<boolean>,
): Promise<boolean> {
  const loaded: PortalDocument[] = [];
  for (const path of documents) {
    const { document, text } = await loadDocument(path, { hasRules: false, allowRef });
    if (document === undefined) return false;
    loaded.push({ path: nameFrom(process.cwd(), resolve(path)), document, source: text });
  }
  return writeInto(output, preparePortal(loaded, { params, inputs: readInputs(params), title }), { mayWrite });
}
