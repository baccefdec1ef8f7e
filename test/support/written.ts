/** Looks up JSON pointers in documents as their authors wrote them, the way a preview does. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

/** A value of the document and the file it stands in, for what that refers to. */
interface Place {
  readonly value: unknown;
  readonly file: string;
}

/**
 * A function that finds what is at a pointer. Where a step leads into a `$ref`, the rest goes on in what it refers to,
 * in this file or in another.
 *
 * @param path where the document stands.
 * @returns of the function: the value with its own `$ref`s followed; `undefined` if there is none.
 */
export function writtenIn(source: string, path: string): (pointer: string) => unknown {
  const files = new Map<string, unknown>([[path, parsed(source)]]);
  const load = (file: string) => {
    if (!files.has(file)) files.set(file, parsed(readFileSync(file, 'utf8')));
    return files.get(file);
  };
  const followed = (place: Place): Place => {
    let at = place;
    for (let hops = 0; hops < 20; hops++) {
      const ref = ownValue(at.value, '$ref');
      if (typeof ref !== 'string') return at;
      const [name = '', pointer = ''] = ref.split('#');
      const file = name === '' ? at.file : resolve(dirname(at.file), name);
      at = walk({ value: load(file), file }, decodeURIComponent(pointer));
    }
    return { value: undefined, file: path };
  };
  const walk = (root: Place, pointer: string): Place => {
    let at = root;
    for (const step of pointer.split('/').slice(1)) {
      const { value, file } = followed(at);
      at = { value: ownValue(value, step.replaceAll('~1', '/').replaceAll('~0', '~')), file };
    }
    return at;
  };
  return (pointer) => followed(walk({ value: load(path), file: path }, pointer)).value;
}

function parsed(text: string): unknown {
  return parse(text, { merge: true, uniqueKeys: false, strict: false, maxAliasCount: -1, logLevel: 'silent' });
}

function ownValue(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
