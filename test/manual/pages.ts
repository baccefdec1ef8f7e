/** The pages of the manual and the blocks of code on them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { ROOT } from '../support/documents';

export interface CodeBlock {
  /** From the root of the repository. */
  readonly page: string;
  /** The first is 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const FOLDER = 'docs';

/** From the root of the repository; without the pages about rules, which are made from data that has its own tests. */
export const MANUAL: readonly string[] = readdirSync(join(ROOT, FOLDER))
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => `${FOLDER}/${name}`);

/** Those whose code is tried; the commands of the other install packages, which has tests of its own. */
export const TRIED: readonly string[] = MANUAL.filter((page) => page !== `${FOLDER}/installing.md`);

export function textOf(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

export function blocksOf(page: string): readonly CodeBlock[] {
  return new MarkdownIt()
    .parse(textOf(page), {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => ({ page, line: (map?.[0] ?? 0) + 1, language: info, text: content }));
}

export function blocksIn(language: string, pages: readonly string[] = TRIED): readonly CodeBlock[] {
  return pages.flatMap(blocksOf).filter((block) => block.language === language);
}

export const nameOf = ({ page, line }: CodeBlock): string => `${page}:${line}`;
