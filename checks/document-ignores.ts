/** `x-ws-docs-ignore` in a document: findings that are not reported at an object and below. */
import { get, IGNORE, isRaw, pointerTo } from '../model/reading/raw';
import { escapedSteps, keyOf } from './pointers';
import type { Problem } from './rule';

/** One code at one object. */
export interface DocumentIgnore {
  readonly code: string;
  /** Where it stands: the pointer of the list's item. */
  readonly pointer: string;
}

export interface DocumentIgnores {
  /** Of a code, the one that is nearest to what a pointer leads to. */
  find(code: string, pointer: string): DocumentIgnore | undefined;
  /** All of them, in no particular order. */
  readonly all: readonly DocumentIgnore[];
  /** Those that cannot be read. */
  readonly problems: readonly Problem[];
}

const HOW = `Write ${IGNORE}: [code], or a list of objects with code and reason.`;

/** @param json the document as the parser gives it: an object that is referred to is the same wherever it is used. */
export function documentIgnores(json: unknown): DocumentIgnores {
  const problems: Problem[] = [];
  const byOwner = new Map<object, readonly DocumentIgnore[]>();
  for (const [owner, pointer] of ownersIn(json)) {
    const value = get(owner, IGNORE);
    const at = pointer() + pointerTo(IGNORE);
    if (Array.isArray(value)) byOwner.set(owner, readList(value, at, problems));
    else problems.push({ pointer: at, message: `${IGNORE} has to be a list. ${HOW}` });
  }
  return {
    all: [...byOwner.values()].flat(),
    problems,
    find(code, pointer) {
      if (byOwner.size === 0) return undefined;
      const around = aroundOf(json, pointer);
      return around
        .toReversed()
        .flatMap((value) => byOwner.get(value) ?? [])
        .find((ignore) => ignore.code === code);
    },
  };
}

function readList(list: readonly unknown[], at: string, problems: Problem[]): readonly DocumentIgnore[] {
  return list.flatMap((item, index) => {
    const pointer = `${at}/${index}`;
    const code = typeof item === 'string' ? item : get(item, 'code');
    if (typeof code === 'string') return [{ code, pointer }];
    problems.push({ pointer, message: `An item of ${IGNORE} has to be a code. ${HOW}` });
    return [];
  });
}

/** The objects and lists from the document down to what a pointer leads to, as far as it leads. */
function aroundOf(json: unknown, pointer: string): readonly object[] {
  const around: object[] = [];
  let at = json;
  for (const step of escapedSteps(pointer)) {
    if (typeof at !== 'object' || at === null) return around;
    around.push(at);
    at = childOf(at, keyOf(step));
  }
  if (typeof at === 'object' && at !== null) around.push(at);
  return around;
}

function childOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** A value and how it was reached, so that only the few pointers that are needed are put together. */
interface Visit {
  readonly value: unknown;
  readonly key: string;
  readonly above: Visit | undefined;
}

/** Every object with the extension, once, with its pointer. */
function* ownersIn(json: unknown): Iterable<readonly [owner: object, pointer: () => string]> {
  const seen = new Set<object>();
  const rest: Visit[] = [{ value: json, key: '', above: undefined }];
  for (let visit = rest.pop(); visit !== undefined; visit = rest.pop()) {
    const { value } = visit;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const here = visit;
    if (isRaw(value) && Object.hasOwn(value, IGNORE)) yield [value, () => pointerOf(here)];
    for (const [key, child] of Object.entries(value).toReversed()) rest.push({ value: child, key, above: here });
  }
}

function pointerOf(visit: Visit): string {
  const keys: string[] = [];
  for (let at: Visit = visit; at.above !== undefined; at = at.above) keys.push(at.key);
  return pointerTo(...keys.toReversed());
}
