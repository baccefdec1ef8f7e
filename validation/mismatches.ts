/** Warns of examples that break their schemas: of each broken place, or of the schema if all examples break it alike. */
import type { Warning } from '../errors';
import { groupBy } from '../group-by';
import { pointerTo } from '../model/reading/raw';
import type { ExampleProblem, Message, MessageExample, NamedSchema } from '../model/types';
import { en } from '../words/catalogues';
import type { Broken } from './problems';
import { Unchecked } from './unchecked';
import type { Validator, Verdicts } from './validator';
import { valueText, wordsOf } from './words';

/** So many places of one example are told; who mends them sees the others next time. */
const MOST_PLACES = 5;
/** So many schemas are tried instead of one that fits no example. */
const MOST_CANDIDATES = 50;

/** An example with what was found of it. */
export interface Judged {
  readonly example: MessageExample;
  /** Its position among the examples of its message. */
  readonly index: number;
  /** Absent where it was not checked. */
  readonly verdicts?: Verdicts;
}

interface Schemas {
  readonly named: ReadonlyMap<string, NamedSchema>;
  readonly validator: Validator;
}

interface Fault {
  readonly where: ExampleProblem['where'];
  readonly pointer: string;
  /** `pair must be an array, not "XBT/EUR"`. */
  readonly text: string;
  /** The same for faults that are one mistake. */
  readonly kind: string | undefined;
}

/** What all of them have in common is told of the schema, once; the rest where it stands. */
export function mismatches(message: Message, judged: readonly Judged[], schemas: Schemas): readonly Warning[] {
  const faults = judged.map((one) => ({ ...one, faults: faultsOf(one, message) }));
  const common = commonKinds(faults.filter(({ example }) => example.origin === 'message'));
  const isCommon = ({ kind }: Fault) => kind !== undefined && common.has(kind);
  const ofSchemas = groupBy(faults[0]?.faults.filter(isCommon) ?? [], ({ where }) => where);
  return [
    ...[...ofSchemas].map(([where, shared]) => wrongSchema(where, shared, message, judged, schemas)),
    ...faults.flatMap((one) =>
      wrongPlaces(
        message,
        one,
        one.faults.filter((fault) => !isCommon(fault)),
      ),
    ),
  ];
}

/** Of one example alone nobody knows whether it or the schema is right. */
function commonKinds(all: readonly { readonly faults: readonly Fault[] }[]): ReadonlySet<string> {
  const [first, ...others] = all.map(({ faults }) => new Set(faults.map(({ kind }) => kind)));
  if (first === undefined || others.length === 0) return new Set();
  const kinds = [...first].filter((kind) => kind !== undefined);
  return new Set(kinds.filter((kind) => others.every((faults) => faults.has(kind))));
}

function wrongSchema(
  where: Fault['where'],
  faults: readonly Fault[],
  message: Message,
  judged: readonly Judged[],
  schemas: Schemas,
): Warning {
  const schema = message[where];
  const name = schema?.kind === 'reference' ? `Schema "${schema.id}"` : `The schema of the ${where}`;
  const other = where === 'payload' ? fittingSchema(message, judged, schemas) : undefined;
  const advice = other === undefined ? 'Mend the schema or the examples' : `Schema "${other}" fits them all`;
  const examples = judged.filter(({ example }) => example.origin === 'message');
  return {
    code: 'wrong-schema',
    message: `${name} fits no example of message "${message.label}": ${textOf(faults)}. ${advice}.`,
    pointer: message.pointer + pointerTo(where),
    also: examples.map(({ example }) => example.pointer ?? message.pointer),
  };
}

/** One that has the message's name, or else one that no message uses: that it was forgotten says as much as that it fits. */
function fittingSchema(message: Message, judged: readonly Judged[], { named, validator }: Schemas): string | undefined {
  const own = named.get(message.id);
  const unused = [...named.values()].filter(({ usedByMessages }) => usedByMessages.length === 0);
  const payloads = judged.flatMap(({ example }) => (example.payload === undefined ? [] : [example.payload]));
  const candidates = [...(own === undefined ? [] : [own]), ...unused].slice(0, MOST_CANDIDATES);
  try {
    return candidates.find(
      ({ schema }) =>
        schema !== message.payload && payloads.every((value) => validator.validate(schema, value).kind === 'valid'),
    )?.id;
  } catch (error) {
    if (error instanceof Unchecked) return undefined;
    throw error;
  }
}

function wrongPlaces(message: Message, { example, index }: Judged, faults: readonly Fault[]): readonly Warning[] {
  const places = [...groupBy(faults, ({ pointer }) => pointer)];
  const more = places.length - MOST_PLACES;
  const name = example.name === undefined ? index + 1 : `"${example.name}"`;
  return places.slice(0, MOST_PLACES).map(([pointer, here], at) => ({
    code: 'example-mismatch',
    message:
      `In example ${name} of message "${message.label}", ${textOf(here)}` +
      `${at === MOST_PLACES - 1 && more > 0 ? ` (and ${more} more in this example)` : ''}.`,
    pointer,
  }));
}

function textOf(faults: readonly Fault[]): string {
  return [...new Set(faults.map(({ text }) => text))].join('; ');
}

function faultsOf({ example, verdicts }: Judged, message: Message): readonly Fault[] {
  const { pointer = message.pointer, payloadPointer = pointer } = example;
  return [
    ...faultsIn('payload', verdicts?.payload, payloadPointer),
    ...faultsIn('headers', verdicts?.headers, `${pointer}/headers`),
  ];
}

function faultsIn(where: Fault['where'], verdict: Verdicts['payload'], pointer: string): readonly Fault[] {
  if (verdict?.kind !== 'invalid') return [];
  if (verdict.broken.length === 0) {
    return [{ where, pointer, text: `the ${where} ${en.checks.mismatch}`, kind: undefined }];
  }
  return verdict.broken.map((broken) => ({
    where,
    pointer: pointer + pointerTo(...broken.path),
    text: faultText(where, broken),
    kind: kindOf(where, broken),
  }));
}

/** These are about a name, whatever its value. */
const OF_NAMES = new Set(['required', 'dependencies', 'dependentRequired', 'additionalProperties', 'propertyNames']);
/** What these ask does not say what there is instead. */
const OF_VALUES = new Set([
  ...['const', 'enum', 'pattern', 'multipleOf'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
]);

function faultText(where: Fault['where'], broken: Broken): string {
  const { path, message } = wordsOf(broken, en);
  const instead = OF_VALUES.has(broken.keyword) ? `, not ${valueText(broken.value, en.checks)}` : '';
  if (path === '') return `the ${where} ${message}${instead}`;
  return `${path} ${message}${instead}${where === 'headers' ? ' (in the headers)' : ''}`;
}

/** A mistake that examples share has the same value everywhere: two wrong texts in the same place are two mistakes. */
function kindOf(where: Fault['where'], { keyword, path, name, value }: Broken): string | undefined {
  if (OF_NAMES.has(keyword)) return JSON.stringify([where, keyword, path, name]);
  const isSimple = typeof value !== 'object' || value === null;
  return isSimple && !path.some((step) => /^\d+$/.test(step))
    ? JSON.stringify([where, keyword, path, value])
    : undefined;
}
