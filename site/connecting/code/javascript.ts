/** What the two kinds of JavaScript share. */
import { jsStep, jsString } from './literals';
import type { Awaited } from './request';

/** Whether a text is the reply: `JSON.parse(data)?.event === 'pong'`. */
export function reads(text: string, { path, value }: Awaited): string {
  const literal = typeof value === 'string' ? jsString(value) : JSON.stringify(value);
  return `JSON.parse(${text})${path.map(jsStep).join('')} === ${literal}`;
}
