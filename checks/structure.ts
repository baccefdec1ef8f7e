/** The structure of a document where the parser refuses it: one thing to mend for each value, and its cause only. */
import type { Finding } from '../errors';
import { groupBy } from '../group-by';
import { get, pointerTo } from '../model/reading/raw';
import { nearestName } from '../nearest';
import { EXAMPLE_RULES } from './broken-examples';
import type { Complaint, Fault } from './complaint';
import { isFieldAnywhere, knownFields } from './known-fields';
import { ruleWords } from './rule-words';

type Steps = Complaint['steps'];

/** Several sentences on one value come from the forms that it could have: what it lacks says more than what it has. */
const RANKS = ['missing', 'unknown', 'values', 'type', 'other', 'echo'] as const satisfies readonly Fault['kind'][];

/** @param json the document with its references followed. */
export function structureFindings(complaints: readonly Complaint[], json: unknown): readonly Finding[] {
  const version = get(json, 'asyncapi');
  const real = withoutEchoes(complaints, version);
  const renamed = renamedFields(real, json);
  const rest = real.filter((complaint) => !renamed.used.has(complaint));
  const values = groupBy(rest, ({ pointer, place }) => JSON.stringify([pointer, place]));
  return [...renamed.findings, ...[...values.values()].map((group) => findingOf(group, version, json))];
}

/**
 * A field that AsyncAPI does know is "not expected" only because a value in it is wrong: of the forms that the object
 * could have, the validator then tells about the last. If nothing else is told, these are.
 */
function withoutEchoes(complaints: readonly Complaint[], version: unknown): readonly Complaint[] {
  const known = new Map<string, ReadonlySet<string>>();
  const fieldsAt = (steps: Steps) => {
    const key = pointerTo(...steps);
    const found = known.get(key) ?? knownFields(version, steps);
    known.set(key, found);
    return found;
  };
  const real = complaints.filter(({ fault, steps }) => {
    if (fault.kind === 'echo') return false;
    if (fault.kind !== 'unknown') return true;
    if (fault.name.startsWith('x-')) return false;
    // Behind a `$ref` the place is another one than that of the field.
    return String(steps.at(-1)) === fault.name
      ? !fieldsAt(steps.slice(0, -1)).has(fault.name)
      : !isFieldAnywhere(version, fault.name);
  });
  if (real.length > 0) return real;
  const isAround = (one: Complaint) =>
    complaints.some(({ pointer }) => pointer !== one.pointer && pointer.startsWith(`${one.pointer}/`));
  return complaints.length > 100 ? complaints : complaints.filter((one) => !isAround(one));
}

/** A field that is missing and an unknown one with nearly its name are one slip of the finger. */
function renamedFields(complaints: readonly Complaint[], json: unknown) {
  const used = new Set<Complaint>();
  const findings: Finding[] = [];
  const unknown = new Map(
    complaints.flatMap((one) => (one.fault.kind === 'unknown' ? [[one.fault.name, one] as const] : [])),
  );
  for (const complaint of complaints) {
    const { fault, steps, place, pointer } = complaint;
    if (fault.kind !== 'missing') continue;
    const here = Object.keys(Object(at(json, steps)));
    const name = here.find((key) => unknown.has(key) && nearestName(key, [fault.name]) !== undefined);
    const slip = name === undefined ? undefined : unknown.get(name);
    if (name === undefined || slip === undefined) continue;
    used.add(complaint).add(slip);
    // The parser looks for the field behind a `$ref` that stands in it.
    const isThere = slip.pointer === pointer + pointerTo(name);
    findings.push({
      code: 'unknown-field',
      severity: 'error',
      message: `AsyncAPI knows no field "${name}" here, and "${fault.name}" is missing. Did you mean "${fault.name}"?`,
      pointer: pointer + pointerTo(name),
      ...(isThere ? { place: slip.place } : pointer === '' && steps.length > 0 ? { place } : {}),
    });
  }
  return { used, findings };
}

function findingOf(group: readonly Complaint[], version: unknown, json: unknown): Finding {
  const [first, ...others] = group.toSorted((one, other) => rank(one) - rank(other));
  if (first === undefined) throw new Error('A group has a member.');
  const { rule, pointer, place, steps, fault } = first;
  const missing = [first, ...others].flatMap((one) => (one.fault.kind === 'missing' ? [one.fault.name] : []));
  const { code, message } =
    ruleWords(first, json) ?? wordsOf(fault, { steps, version, value: at(json, steps), missing });
  const said = IN_VALUES.get(rule);
  if (said === undefined || fault.kind === 'echo') return { code, severity: 'error', message, pointer, place };
  return { code: said.code, severity: 'error', message: `${said.what}: ${message}`, pointer, place };
}

/** What these rules tell is about values, which AsyncAPI has no say in. */
const IN_VALUES: ReadonlyMap<string, { readonly code: string; readonly what: string }> = new Map([
  ...[...EXAMPLE_RULES].map(
    (rule) => [rule, { code: 'example-mismatch', what: 'This example does not fit its schema' }] as const,
  ),
  ['asyncapi2-schema-default', { code: 'default-mismatch', what: 'This default does not fit its schema' }],
]);

function rank({ fault }: Complaint): number {
  return RANKS.indexOf(fault.kind);
}

interface Where {
  readonly steps: Steps;
  readonly version: unknown;
  readonly value: unknown;
  readonly missing: readonly string[];
}

function wordsOf(fault: Fault, { steps, version, value, missing }: Where): Pick<Finding, 'code' | 'message'> {
  const name = nameOf(steps);
  switch (fault.kind) {
    case 'missing': {
      const names = [...new Set(missing)].map((one) => `"${one}"`);
      const said = names.length > 1 ? `the fields ${names.join(', ')}` : `the field ${names[0]}`;
      return { code: 'missing-field', message: `${capital(name)} needs ${said}.` };
    }
    case 'unknown': {
      const meant = nearestName(fault.name, knownFields(version, steps.slice(0, -1)));
      const advice = meant === undefined ? 'Remove it, or begin its name with "x-".' : `Did you mean "${meant}"?`;
      return { code: 'unknown-field', message: `AsyncAPI knows no field "${fault.name}" here. ${advice}` };
    }
    case 'values': {
      const meant = fault.meant === undefined ? '' : ` Did you mean ${fault.meant}?`;
      return { code: 'wrong-value', message: `${capital(name)} must be one of ${fault.allowed}${not(value)}.${meant}` };
    }
    case 'type':
      return { code: 'wrong-type', message: `${capital(name)} must be ${typeWords(fault.type)}${not(value)}.` };
    case 'echo': {
      const what = fault.text.includes('must not have duplicate items')
        ? 'has the same item twice. Remove one'
        : 'does not have the form that AsyncAPI asks for here';
      return { code: 'wrong-form', message: `${capital(name)} ${what}.` };
    }
    case 'other':
      return { code: 'wrong-value', message: otherWords(fault.text, name) };
  }
}

/** Its subject is the name or the position, and what follows needs none. */
function otherWords(text: string, name: string): string {
  if (text.includes('must match format "uri-template"')) {
    return `${capital(name)} has an address that is no URI template. Look for braces that are empty or not closed, and for spaces.`;
  }
  const said = text.split(' must ').slice(1).join(' must ');
  const sentence = said === '' ? text : `${capital(name)} must ${said}`;
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function nameOf(steps: Steps): string {
  const last = steps.at(-1);
  if (last === undefined) return 'the document';
  if (typeof last === 'string' && !/^\d+$/.test(last)) return `"${last}"`;
  const list = steps.at(-2);
  return list === undefined ? `item ${Number(last) + 1}` : `item ${Number(last) + 1} of "${list}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function typeWords(types: string): string {
  return types
    .split(/,| or /)
    .map((type) => type.replaceAll(/[^a-z]/g, ''))
    .map((type) => (type === 'null' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`))
    .join(' or ');
}

/** What there is instead, if that is short. */
function not(value: unknown): string {
  if (Array.isArray(value)) return ', not a list';
  if (value === null) return ', not empty';
  if (typeof value === 'object') return ', not an object';
  const text = JSON.stringify(value) ?? '';
  return text === '' || text.length > 40 ? '' : `, not ${text}`;
}

function at(json: unknown, steps: Steps): unknown {
  let value = json;
  for (const step of steps) value = Array.isArray(value) ? value[Number(step)] : get(value, String(step));
  return value;
}
