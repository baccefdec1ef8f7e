/** Makes sites in memory, from the sources. */
import { type GenerateOptions, generateSite } from '../../index';
import type { DocumentFile } from './documents';
import { type Document, parseFile } from './parse';

export function siteOf(
  document: Document,
  source: string,
  options: Omit<GenerateOptions, 'source'> = {},
): ReadonlyMap<string, string> {
  const { files, assets } = generateSite(document, { ...options, source });
  const texts = assets.map(({ path, bytes }) => [path, new TextDecoder('latin1').decode(bytes)] as const);
  const site = new Map([...files.map(({ path, content }) => [path, content] as const), ...texts]);
  if (site.size !== files.length + assets.length) throw new Error('Two files of the site share a name.');
  return site;
}

/** The site of an example, which has to parse. */
export async function siteOfExample({ name, path }: DocumentFile): Promise<ReadonlyMap<string, string>> {
  const { document, source, errors } = await parseFile(path);
  if (document === undefined) throw new Error(`The example ${name} does not parse: ${errors[0]?.message}`);
  return siteOf(document, source);
}
