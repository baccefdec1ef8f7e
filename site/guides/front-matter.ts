/** Reads the YAML front matter of a Markdown file. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

export interface FrontMatter {
  readonly title: string | undefined;
  readonly order: number | undefined;
  /** The number of lines, including the `---` lines. */
  readonly lines: number;
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly message: string;
  /** In the file; the first is 1. */
  readonly line: number;
}

/** Characters. Reading many keys takes quadratic time, as each is compared with all before; so much takes a moment. */
const MAX_LENGTH = 16 * 1024;

const NONE: FrontMatter = { title: undefined, order: undefined, lines: 0, problems: [] };

/** Keys of other tools are ignored. Invalid values are left out and reported. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  if (lines[0]?.trimEnd() !== '---') return NONE;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  // A file may begin with a thematic break.
  if (end === -1) return NONE;
  const source = lines.slice(1, end).join('\n');
  if (source.length > MAX_LENGTH) {
    const message = broken(`It has ${source.length} characters, and ${MAX_LENGTH} are read`);
    return { ...NONE, lines: end + 1, problems: [{ message, line: 1 }] };
  }
  const counter = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: counter });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 0 : counter.linePos(offset).line) + 1;
  const [error] = yaml.errors;
  if (error !== undefined) {
    const [message = ''] = error.message.split(/ at line \d|\n/);
    return { ...NONE, lines: end + 1, problems: [{ message: broken(message), line: lineAt(error.pos[0]) }] };
  }
  if (yaml.contents === null) return { ...NONE, lines: end + 1 };
  if (!isMap(yaml.contents)) {
    return {
      ...NONE,
      lines: end + 1,
      problems: [{ message: broken('It is not a mapping of keys to values'), line: 2 }],
    };
  }
  const { items } = yaml.contents;
  const problems: Problem[] = [];
  const read = <Value>(name: string, check: (value: unknown) => Value | undefined, allowed: string) => {
    const pair = items.find(({ key }) => isScalar(key) && key.value === name);
    const value = isScalar(pair?.value) ? pair.value.value : undefined;
    if (pair === undefined || (isScalar(pair.value) && value === null)) return undefined;
    const read = check(value);
    if (read === undefined) {
      const line = lineAt(isScalar(pair.key) ? pair.key.range?.[0] : undefined);
      problems.push({ message: `The ${name} of this guide is left out. Write ${allowed}.`, line });
    }
    return read;
  };
  const title = read('title', titleOf, 'a string, in quotes if necessary');
  const order = read('order', orderOf, 'a number, such as 1');
  return { title, order, lines: end + 1, problems };
}

function broken(reason: string): string {
  return `The front matter is not valid and is left out. ${reason.replace(/\.?$/, '.')} Write title: and order: between two lines of ---.`;
}

function titleOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;
}

function orderOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
