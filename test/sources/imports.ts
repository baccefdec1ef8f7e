/** Reads what every source file imports, values and types apart. */
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { type ModuleItem, parseSync } from '@swc/core';

export interface Import {
  /** The file, from the root of the repository. */
  readonly from: string;
  /** A file of ours likewise, or the name of a package. */
  readonly to: string;
  /** Whether nothing is left of it when the program runs. */
  readonly isType: boolean;
}

/** @param files from the root of the repository, with `/` */
export function importsOf(root: string, files: readonly string[]): readonly Import[] {
  const known = new Set(files);
  return files.flatMap((from) => {
    const source = readFileSync(posix.join(root, from), 'utf8');
    const { body } = parseSync(source, { syntax: 'typescript', tsx: from.endsWith('x') });
    const late = importsLateIn(body).map((found) => ({ source: found, isType: false }));
    return [...body.flatMap((item) => importIn(item) ?? []), ...late].map((found) => ({
      from,
      to: targetOf(from, found.source, known),
      isType: found.isType,
    }));
  });
}

function importIn(item: ModuleItem): { readonly source: string; readonly isType: boolean } | undefined {
  switch (item.type) {
    case 'ImportDeclaration': {
      const isType =
        item.typeOnly ||
        (item.specifiers.length > 0 &&
          item.specifiers.every((one) => one.type === 'ImportSpecifier' && one.isTypeOnly));
      return { source: item.source.value, isType };
    }
    case 'ExportNamedDeclaration':
      if (item.source === undefined || item.source === null) return undefined;
      return {
        source: item.source.value,
        isType:
          Reflect.get(item, 'typeOnly') === true ||
          item.specifiers.every((one) => one.type === 'ExportSpecifier' && one.isTypeOnly),
      };
    case 'ExportAllDeclaration':
      return { source: item.source.value, isType: false };
    default:
      return undefined;
  }
}

/** What `import()` loads. Only a literal text can be followed, and we write no other. */
function importsLateIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const [callee, args] = [Reflect.get(value, 'callee'), Reflect.get(value, 'arguments')];
  const isImport = Reflect.get(value, 'type') === 'CallExpression' && callee?.type === 'Import';
  const found = Object.values(value).flatMap(importsLateIn);
  return isImport ? [String(args[0]?.expression?.value), ...found] : found;
}

function targetOf(from: string, source: string, known: ReadonlySet<string>): string {
  // As `imports` of package.json says.
  const own = source.startsWith('#jsx/') ? source.replace('#', 'components/') : undefined;
  if (own === undefined && !source.startsWith('.')) return packageOf(source);
  // `import()` names what the compiler makes of a file.
  const path = (own ?? posix.join(dirname(from), source)).replace(/\.js$/, '');
  const endings = ['', '.ts', '.tsx', '.js', '.mjs', '/index.ts'];
  return endings.map((ending) => path + ending).find((file) => known.has(file)) ?? path;
}

function packageOf(source: string): string {
  if (source.startsWith('node:')) return source;
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}
