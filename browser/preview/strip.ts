/** A strip at the bottom edge, with room of its own: what is wrong, what changed elsewhere. Nothing when all is well. */
import { element } from '../element';
import type { ShownFinding, Way } from './contract';
import { findingItem, placeText } from './finding-item';
import { host } from './host';
import { recallOpen, rememberOpen } from './memory';
import { makeRoomFor } from './room';
import { safeHref } from './safe-href';

export interface State {
  /** The document cannot be read. */
  readonly broken: ShownFinding | undefined;
  readonly findings: readonly ShownFinding[];
  /** Whether they are those of an older build. */
  readonly isOld: boolean;
  readonly failure: string | undefined;
  readonly isLost: boolean;
  /** A page that was open before has gone; its title. */
  readonly gone: string | undefined;
  readonly elsewhere: readonly Way[];
}

export interface Strip {
  readonly show: (state: State) => void;
  /** Opens the list at this finding. */
  readonly open: (finding: ShownFinding) => void;
}

const MOST_FINDINGS = 200;
const MOST_WAYS = 3;

/** @param dismiss is told which note is to go. */
export function makeStrip(dismiss: (note: 'gone' | 'elsewhere') => void): Strip {
  const list = element('ol', { class: 'findings' });
  const more = element('p', { class: 'help' });
  const panel = element('div', { id: 'panel', class: 'panel' }, list, more, element('p', { class: 'help' }, ...help()));
  const count = element('button', { type: 'button', class: 'count', 'aria-controls': 'panel' });
  const state = element('p', { class: 'state' });
  const notes = element('div', { class: 'notes' });
  const heard = element('p', { class: 'unseen', role: 'status' });
  const bar = element('div', { class: 'bar' }, count, state, notes);
  const section = element('section', { 'aria-label': 'Preview' }, panel, bar, heard);
  section.hidden = true;
  const own = host('strip', section);
  let isOpen = recallOpen();
  let shown: readonly ShownFinding[] = [];
  let listed = '';

  makeRoomFor(own);

  function setOpen(open: boolean): void {
    isOpen = open;
    rememberOpen(open);
    panel.hidden = !open || shown.length === 0;
    count.ariaExpanded = String(!panel.hidden);
  }

  function showList(findings: readonly ShownFinding[]): void {
    shown = [...findings].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
    const next = JSON.stringify(shown);
    if (next === listed) return;
    listed = next;
    const focused = own.shadowRoot?.activeElement;
    const held = [...list.children].findIndex((item) => item.contains(focused ?? null));
    const { scrollTop } = panel;
    list.replaceChildren(...shown.slice(0, MOST_FINDINGS).map(findingItem));
    panel.scrollTop = scrollTop;
    if (held >= 0) (list.children[Math.min(held, list.children.length - 1)] as HTMLElement | undefined)?.focus();
    more.textContent = `${shown.length - MOST_FINDINGS} more: “ws-docs check” lists them all.`;
    more.hidden = shown.length <= MOST_FINDINGS;
  }

  count.addEventListener('click', () => setOpen(panel.hidden !== false));
  section.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    event.stopPropagation();
    setOpen(false);
    count.focus();
  });

  return {
    show({ broken, findings, isOld, failure, isLost, gone, elsewhere }) {
      showList(broken !== undefined && findings.length === 0 ? [broken] : findings);
      setOpenState();
      const errors = shown.filter(({ severity }) => severity === 'error').length;
      const words = countText(errors, shown.length - errors);
      setText(count, words);
      count.hidden = shown.length === 0;
      section.dataset.level = errors > 0 || broken !== undefined ? 'error' : shown.length > 0 ? 'warning' : 'note';
      section.dataset.old = String(isOld && broken === undefined);
      const says = stateText({ broken, failure, isLost });
      setText(state, says);
      state.hidden = says === '';
      notes.replaceChildren(
        ...(gone === undefined
          ? []
          : [note(`The page “${gone}” has gone. This is the nearest one.`, [], () => dismiss('gone'))]),
        ...(elsewhere.length === 0 ? [] : [note('Changed on:', elsewhere, () => dismiss('elsewhere'))]),
      );
      notes.hidden = notes.childElementCount === 0;
      section.hidden = count.hidden && state.hidden && notes.hidden;
      if (!isOld) setText(heard, [says, shown.length > 0 ? words : ''].filter(Boolean).join(' '));
    },
    open(finding) {
      setOpen(true);
      const item = list.children[shown.indexOf(finding)];
      item?.scrollIntoView({ block: 'nearest' });
      if (item instanceof HTMLElement) item.focus();
    },
  };

  function setOpenState(): void {
    panel.hidden = !isOpen || shown.length === 0;
    count.ariaExpanded = String(!panel.hidden);
  }
}

function countText(errors: number, warnings: number): string {
  const words = [number(errors, 'error'), number(warnings, 'warning')].filter((text) => text !== '');
  return words.join(', ');
}

function number(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

function stateText({ broken, failure, isLost }: Pick<State, 'broken' | 'failure' | 'isLost'>): string {
  if (isLost) return 'Connection lost, trying again.';
  if (broken !== undefined) {
    const place = placeText(broken);
    return `The document cannot be read${place === '' ? '' : `, ${place}`}: ${broken.message} This is the last page that could be made.`;
  }
  return failure === undefined ? '' : `The rules gave no answer: ${failure}`;
}

/** The same words again are no news to a screen reader. */
function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

function note(text: string, ways: readonly Way[], dismiss: () => void): HTMLElement {
  const links = ways.slice(0, MOST_WAYS).flatMap(({ href, label }, index) => {
    const safe = safeHref(new URL(href, location.origin).href);
    const link = safe === undefined ? label : element('a', { href: safe }, label);
    return index === 0 ? [' ', link] : [', ', link];
  });
  const rest = ways.length - MOST_WAYS;
  const close = element('button', { type: 'button', class: 'dismiss', 'aria-label': 'Dismiss', title: 'Dismiss' }, '×');
  close.addEventListener('click', dismiss);
  const words = element('span', {}, text, ...links, rest > 0 ? ` and ${number(rest, 'more page')}` : '');
  return element('p', { class: 'note' }, words, close);
}

function help(): readonly (Node | string)[] {
  const key = (name: string) => element('kbd', {}, name);
  const alt = navigator.platform.startsWith('Mac') ? '⌥' : 'Alt';
  return [
    ...['From the page to its line: hold ', key(alt), ' and click a block, or press ', key(`${alt} L`)],
    ...[', choose with ', key('↑'), ' ', key('↓'), ' and press ', key('Enter'), '.'],
  ];
}
