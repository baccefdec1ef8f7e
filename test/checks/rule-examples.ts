/** Runs rules over documents of the real parser. */
import type { Rule } from '../../checks/rule';
import { readDocument } from '../../model/read';
import { validateExamples } from '../../validation/examples';
import { en } from '../../words/catalogues';
import { type Document, parseValid } from '../support/parse';

/** Each finding as `pointer: message`. */
export function found(document: Document, rule: Rule): readonly string[] {
  const model = validateExamples(readDocument(document), en);
  const problems = rule.find?.({ json: document.json(), model }) ?? [];
  return [...problems].map(({ pointer, message }) => `${pointer}: ${message}`);
}

/** What a rule finds in the parts of a document that matter. */
export async function foundIn(parts: string, rule: Rule): Promise<readonly string[]> {
  return found(await parseValid(complete(parts)), rule);
}

export function ruleOf(rules: readonly Rule[], code: string): Rule {
  const rule = rules.find((each) => each.code === code);
  if (rule === undefined) throw new Error(`There is no rule ${code}.`);
  return rule;
}

/** The smallest document around these parts. */
function complete(parts: string): string {
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(parts);
  const needed = [
    has('asyncapi') ? '' : 'asyncapi: 2.6.0\n',
    has('info') ? '' : 'info: { title: Trades, version: 1.0.0 }\n',
    has('channels') ? '' : 'channels: {}\n',
  ];
  return `${needed.join('')}${parts}\n`;
}

/** An operation of 2.x with these messages, each a line of YAML in braces. */
export function messages(...lines: readonly string[]): string {
  const list = lines.map((line) => `          - ${line}\n`).join('');
  return `channels:\n  /:\n    subscribe:\n      message:\n        oneOf:\n${list}`;
}
