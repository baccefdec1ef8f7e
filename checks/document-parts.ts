/** The parts of a document as they are written, with the places where they are defined. */
import { type Context, createContext } from '../model/reading/context';
import { getEntries, isRaw, pointerTo, type Raw } from '../model/reading/raw';
import { pointerOf, writtenBelow, writtenWithTraits } from '../model/reading/written';
import type { Subject } from './rule';

export interface Part {
  /** Its key; of operations and messages, what it is called. */
  readonly name: string;
  readonly raw: Raw;
  readonly pointer: string;
  /** The pointer to a value inside of it, which one of its traits may have brought. */
  readonly placeOf: (value: unknown, key: string, inner?: string) => string;
}

/** The servers, channels, operations and messages of a document; each object once. */
export interface Parts {
  readonly root: Raw;
  readonly context: Context;
  readonly servers: readonly Part[];
  readonly channels: readonly Part[];
  readonly operations: readonly Part[];
  readonly messages: readonly Part[];
}

/** Every rule asks for the same, which is found once for a subject and forgotten with it. */
const known = new WeakMap<Subject, Parts>();

/** Finds the parts of a document, of any version. */
export function partsOf(subject: Subject): Parts {
  const parts = known.get(subject) ?? findParts(subject);
  known.set(subject, parts);
  return parts;
}

function findParts({ json, model }: Subject): Parts {
  const root = isRaw(json) ? json : {};
  const context = createContext(root, []);
  const part = (name: string, raw: unknown, pointer: string): readonly Part[] => {
    if (!isRaw(raw)) return [];
    const at = context.definedAt(raw, pointer);
    const placeOf = (value: unknown, key: string, inner?: string) => {
      const outer = context.definedAt(Object.hasOwn(raw, key) ? raw[key] : undefined, '');
      if (outer !== '') return outer + (inner === undefined ? '' : pointerTo(inner));
      return pointerOf(writtenBelow(writtenWithTraits(raw, at, context), key, inner), value);
    };
    return [{ name, raw, pointer: at, placeOf }];
  };
  const keyed = (section: string) =>
    getEntries(root, section).flatMap(([key, raw]) => part(key, raw, pointerTo(section, key)));
  const pointed = ({ label, pointer }: { readonly label: string; readonly pointer: string }) =>
    part(label, context.resolve(pointer), pointer);
  return {
    root,
    context,
    servers: keyed('servers'),
    channels: keyed('channels'),
    operations: model.operations.flatMap(pointed),
    messages: model.messages.flatMap(pointed),
  };
}
