/** Finds out what a value breaks of a schema: of variants that all fail, what it breaks of the nearest. */

import type { OutputUnit } from '@cfworker/json-schema';
import { groupBy } from '../group-by';
import type { JsonValue } from '../model/types';
import { violations } from './engine';
import type { Definitions, JsonSchema } from './json-schema';

/** One thing that a value breaks. */
export interface Broken {
  /** Where a part is forbidden altogether: the keyword that the part stands under. */
  readonly keyword: string;
  /** The steps to the place in the value. */
  readonly path: readonly string[];
  /** What stands there. */
  readonly value: unknown;
  /** What the keyword asks. */
  readonly asked: unknown;
  /** The schema that the keyword stands in. */
  readonly schema: unknown;
  /** The missing property. */
  readonly name?: string;
  /** The property that it goes with. */
  readonly goesWith?: string;
  /** Of variants, the positions of those that the value keeps. */
  readonly passing?: readonly number[];
}

/** They only say that something inside is broken, which is said as well. */
const AROUND = new Set([
  ...['$ref', 'allOf', 'if', 'properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
  ...['propertyNames', 'items', 'additionalItems', 'unevaluatedItems'],
]);
/** What stands under these has a name or a position. */
const COLLECTIONS = new Set(['properties', 'patternProperties', 'dependencies']);
const FORBIDDING = new Set(['additionalProperties', 'unevaluatedProperties', 'additionalItems', 'unevaluatedItems']);

/** How the validator calls a schema that is `false`. */
const FALSE = 'false';

/** All that a value breaks; empty when it keeps the schema. */
export function brokenOf(root: JsonSchema, value: JsonValue, definitions: Definitions): readonly Broken[] {
  return read(withPlaces(violations(root, value, definitions)));

  function read(units: readonly OutputUnit[]): readonly Broken[] {
    const found: Broken[] = [];
    for (let at = 0; at < units.length; at++) {
      const unit = units[at];
      if (unit === undefined || AROUND.has(unit.keyword)) continue;
      const { through, ...broken } = look(unit);
      // Each item, or each test of a name, is told, though none of them need be the one that is right.
      if (through.includes('propertyNames')) found.push({ ...broken, keyword: 'propertyNames' });
      else if (through.includes('contains')) continue;
      else if (unit.keyword === 'oneOf' || unit.keyword === 'anyOf') {
        const inside = insideOf(unit, units, at + 1);
        at += inside.length;
        found.push(...choose(broken, groupBy(inside, positionIn(unit))));
      } else if (!isSamePlace(unit, units[at - 1])) found.push(...withNames(broken));
    }
    return found;
  }

  function choose(choice: Broken, units: ReadonlyMap<number, readonly OutputUnit[]>): readonly Broken[] {
    const variants = Array.isArray(choice.asked) ? [...choice.asked.keys()] : [];
    const passing = variants.filter((index) => !units.has(index));
    return passing.length > 0 ? [{ ...choice, passing }] : nearest([...units.values()].map(read));
  }

  function look({ keyword, keywordLocation, instanceLocation }: OutputUnit) {
    const path = stepsOf(instanceLocation);
    const { schema, above, through } = follow(stepsOf(keywordLocation), root, definitions);
    const last = through.at(-1) ?? '';
    return {
      keyword: keyword === FALSE && FORBIDDING.has(last) ? last : keyword,
      path,
      value: path.reduce<unknown>(own, value),
      asked: own(schema, keyword),
      schema: keyword === FALSE ? above : schema,
      through,
    };
  }
}

/** Of a schema that is `false` the validator tells only where it stands in the value: it follows what is around it. */
function withPlaces(units: readonly OutputUnit[]): readonly OutputUnit[] {
  return units.map((unit, at) =>
    unit.keyword === FALSE ? { ...unit, keywordLocation: `${units[at - 1]?.keywordLocation ?? '#'}/${FALSE}` } : unit,
  );
}

/** What follows a unit and stands in the schema below it. */
function insideOf({ keywordLocation }: OutputUnit, units: readonly OutputUnit[], from: number): readonly OutputUnit[] {
  const isInside = (unit: OutputUnit) => unit.keywordLocation.startsWith(`${keywordLocation}/`);
  const end = units.findIndex((unit, at) => at >= from && !isInside(unit));
  return units.slice(from, end === -1 ? units.length : end);
}

/** Tells which variant of a choice a unit inside it is about. */
function positionIn({ keywordLocation }: OutputUnit): (unit: OutputUnit) => number {
  return (unit) => Number.parseInt(unit.keywordLocation.slice(keywordLocation.length + 1), 10);
}

function isSamePlace(unit: OutputUnit, before: OutputUnit | undefined): boolean {
  return unit.keywordLocation === before?.keywordLocation && unit.instanceLocation === before.instanceLocation;
}

/** Each missing property, which the validator names in its sentences only. */
function withNames(broken: Broken): readonly Broken[] {
  const { keyword, asked, value } = broken;
  const missing = (names: unknown) =>
    Array.isArray(names) ? names.map(String).filter((name) => own(value, name) === undefined) : [];
  if (keyword === 'required') return missing(asked).map((name) => ({ ...broken, name }));
  if (keyword !== 'dependencies' && keyword !== 'dependentRequired') return [broken];
  return Object.entries(asked ?? {}).flatMap(([goesWith, names]: [string, unknown]) =>
    own(value, goesWith) === undefined ? [] : missing(names).map((name) => ({ ...broken, name, goesWith })),
  );
}

/** The schema that a keyword stands in, the one around it, and the keywords that lead there. */
function follow(steps: readonly string[], root: JsonSchema, definitions: Definitions) {
  const through: string[] = [];
  let above: unknown;
  let schema: unknown = root;
  for (let at = 0; at < steps.length - 1; at++) {
    const keyword = steps[at] ?? '';
    const inner = own(schema, keyword);
    above = schema;
    through.push(keyword);
    if (keyword === '$ref') schema = definitions[String(inner)];
    else schema = COLLECTIONS.has(keyword) || Array.isArray(inner) ? own(inner, steps[++at] ?? '') : inner;
  }
  return { schema, above, through };
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function stepsOf(location: string): readonly string[] {
  const steps = location.split('/').slice(1).map(decodeURIComponent);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * The shortest list; of two as long, the one that misses less of what is required. One that fails at the value which
 * tells variants apart is about another variant.
 */
function nearest(tries: readonly (readonly Broken[])[]): readonly Broken[] {
  const [first = [], ...rest] = tries;
  return rest.reduce((best, broken) => (costOf(broken) < costOf(best) ? broken : best), first);
}

function costOf(broken: readonly Broken[]): number {
  const missing = broken.filter(({ keyword }) => keyword === 'required').length;
  return broken.length + missing / (broken.length + 1) + (broken.some(isFixed) ? 1000 : 0);
}

function isFixed({ keyword, asked }: Broken): boolean {
  return keyword === 'const' || (keyword === 'enum' && Array.isArray(asked) && asked.length === 1);
}
