/** One finding in the list: what is wrong, where, and the lines. All of it is text. */
import { element } from '../element';
import { safeHref } from './safe-href';
import type { ShownFinding } from './contract';

export const SEVERITIES = { error: 'Error', warning: 'Warning' } as const;

export function findingItem(finding: ShownFinding): HTMLLIElement {
  const { severity, message, code } = finding;
  const says = element('p', { class: 'says' }, element('b', {}, SEVERITIES[severity]), ' ', message);
  const where = element('p', { class: 'where' }, ...placeOf(finding), element('code', {}, code));
  return element('li', { class: severity, tabindex: '-1' }, says, where, ...sourceOf(finding));
}

export function placeText({ file, line, column }: ShownFinding): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function placeOf(finding: ShownFinding): readonly Node[] {
  const text = placeText(finding);
  if (text === '') return [];
  const href = safeHref(finding.href);
  return [href === undefined ? element('span', {}, text) : element('a', { href }, text)];
}

function sourceOf({ source, line: at }: ShownFinding): readonly Node[] {
  if (source === undefined) return [];
  const { lines, from, to } = source;
  const width = String(lines.at(-1)?.number ?? '').length;
  const pre = element('pre', { tabindex: '0', role: 'group', 'aria-label': 'The lines' });
  for (const { number, text } of lines) {
    const gutter = element('span', { class: 'number' }, `${String(number).padStart(width)} │ `);
    if (number !== at) {
      pre.append(gutter, `${text}\n`);
      continue;
    }
    const [start, end] = [Math.min(from, text.length), Math.min(Math.max(to, from + 1), text.length)];
    // Where a tab stands above, one stands below.
    const indent = text.slice(0, start).replace(/[^\t]/g, ' ');
    const caret = element('span', { class: 'caret', 'aria-hidden': 'true' });
    const below = element('span', { class: 'number' }, `${' '.repeat(width)} │ `);
    caret.append(below, `${indent}${'^'.repeat(Math.max(end - start, 1))}\n`);
    pre.append(
      gutter,
      text.slice(0, start),
      element('mark', {}, text.slice(start, end)),
      `${text.slice(end)}\n`,
      caret,
    );
  }
  return [pre];
}
