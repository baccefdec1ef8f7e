/** What the parser complains of, read out of its sentences: it gives the reasons of its validator in no other form. */
import type { LoadedDocument } from '../documents/load';
import type { Place } from '../errors';
import { pointerTo } from '../model/reading/raw';

export interface Complaint {
  /** The parser's name of its rule. */
  readonly rule: string;
  readonly isError: boolean;
  /** Empty where it is about another file. */
  readonly steps: readonly (string | number)[];
  readonly pointer: string;
  readonly place: Place;
  readonly fault: Fault;
}

export type Fault =
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'values'; readonly allowed: string; readonly meant: string | undefined }
  | { readonly kind: 'type'; readonly type: string }
  /** Says only that something is wrong inside, or what another form of the object would ask. */
  | { readonly kind: 'echo'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

/** All complaints about the document's structure and rules; those about its syntax are no complaints. */
export function complaintsOf({ diagnostics, sources, file }: LoadedDocument): readonly Complaint[] {
  return diagnostics
    .filter(({ code }) => code !== 'parser' && code !== 'uncaught-error')
    .map(({ code, severity, message, path, source }) => {
      const isElsewhere = source !== undefined && source !== file;
      const pointer = isElsewhere ? '' : pointerTo(...path);
      return {
        rule: String(code),
        isError: severity === 0,
        steps: isElsewhere ? [] : path,
        pointer,
        place: isElsewhere ? sources.locateIn(source, path) : sources.locate(pointer),
        fault: faultOf(message),
      };
    });
}

/** A schema that is wrong is told of itself. */
const OF_SCHEMAS = ['schema is invalid', 'must be JSONType or JSONType[]', ' value must be ["'];

const ECHOES = [
  'must match "then" schema',
  'must match "else" schema',
  'must match a schema in anyOf',
  'must match exactly one schema in oneOf',
  'must not have duplicate items',
];

/** The alternatives that AsyncAPI's own schemas have where an object could be written in another form. */
const OTHER_FORMS = new Set(['$ref', 'oneOf']);

function faultOf(message: string): Fault {
  if (OF_SCHEMAS.some((mark) => message.includes(mark))) return { kind: 'echo', text: message };
  const missing = between(message, 'must have required property "', '"');
  if (missing !== undefined) {
    return OTHER_FORMS.has(missing) ? { kind: 'echo', text: message } : { kind: 'missing', name: missing };
  }
  const unknown = message.startsWith('Property "')
    ? between(message, 'Property "', '" is not expected to be here')
    : undefined;
  if (unknown !== undefined) return { kind: 'unknown', name: unknown };
  const allowed = between(message, 'must be equal to one of the allowed values: ', '. Did you mean');
  if (allowed !== undefined) {
    return { kind: 'values', allowed, meant: between(message, 'Did you mean ', '?', false) };
  }
  const type = between(message, 'type must be ', '\n');
  if (type !== undefined) return { kind: 'type', type };
  if (ECHOES.some((echo) => message.includes(echo))) return { kind: 'echo', text: message };
  return { kind: 'other', text: message };
}

/** What stands between two marks; to the end if the second one does not follow, unless it has to. */
function between(text: string, before: string, behind: string, isOpen = true): string | undefined {
  const from = text.indexOf(before);
  if (from < 0) return undefined;
  const start = from + before.length;
  const end = text.lastIndexOf(behind);
  if (end >= start) return text.slice(start, end);
  return isOpen ? text.slice(start) : undefined;
}
