/** The server and the credentials for which code is shown: chosen once, the same wherever there are the same. */
import { CHANGES_ATTRIBUTE, CHOICE_CLASS, type CodeChange, CREDENTIALS_ATTRIBUTE, SERVER_ATTRIBUTE } from './contract';
import { onRemembered, recall, remember } from './memory';

let choosers: readonly Chooser[] = [];

export function initConnectionChoice(root: ParentNode): void {
  root.addEventListener('change', ({ target }) => {
    const own = choosers.find(({ select }) => select === target);
    const option = own?.select.options[own.select.selectedIndex];
    if (option === undefined) return;
    remember('server', option.getAttribute(SERVER_ATTRIBUTE));
    // A server with one kind of credentials says nothing of those of another.
    const credentials = option.getAttribute(CREDENTIALS_ATTRIBUTE);
    if (credentials !== null) remember('credentials', credentials);
    for (const chooser of choosers) show(chooser, chooser === own ? option : matching(chooser, option));
  });
  onRemembered('server', showRemembered);
  onRemembered('credentials', showRemembered);
}

/** Also anew, where there is other code now: after the code has been put back. */
export function showConnection(root: ParentNode): void {
  choosers = [...root.querySelectorAll<HTMLSelectElement>(`.${CHOICE_CLASS} select`)].map(chooserOf);
  for (const { select } of choosers) select.disabled = false;
  showRemembered();
}

export function putBackCode(): void {
  for (const { codes } of choosers) for (const code of codes.values()) putBack(code);
}

function showRemembered(): void {
  const [server, credentials] = [recall('server'), recall('credentials')];
  for (const chooser of choosers) show(chooser, bestOf(chooser.select.options, server, credentials));
}

interface Chooser {
  readonly select: HTMLSelectElement;
  /** By language. */
  readonly codes: ReadonlyMap<string, Code>;
}

/** As the page had it. */
interface Code {
  readonly element: Element;
  readonly nodes: readonly Node[];
  readonly text: string;
}

function chooserOf(select: HTMLSelectElement): Chooser {
  const radios = select.closest(`.${CHOICE_CLASS}`)?.nextElementSibling?.querySelectorAll<HTMLInputElement>('input');
  const codes = [...(radios ?? [])].flatMap((radio) => {
    const element = radio.closest('label')?.nextElementSibling?.querySelector('pre > code');
    if (element === null || element === undefined) return [];
    return [[radio.value, { element, nodes: [...element.childNodes], text: element.textContent ?? '' }] as const];
  });
  return { select, codes: new Map(codes) };
}

function matching({ select }: Chooser, option: Element): HTMLOptionElement | undefined {
  return bestOf(select.options, option.getAttribute(SERVER_ATTRIBUTE), option.getAttribute(CREDENTIALS_ATTRIBUTE));
}

/** The option that has most of both; the server counts more. The first where none has any. */
function bestOf(
  options: HTMLOptionsCollection,
  server: string | null,
  credentials: string | null,
): HTMLOptionElement | undefined {
  const score = (option: Element) =>
    (server !== null && option.getAttribute(SERVER_ATTRIBUTE) === server ? 2 : 0) +
    (credentials !== null && option.getAttribute(CREDENTIALS_ATTRIBUTE) === credentials ? 1 : 0);
  return [...options].reduce<HTMLOptionElement | undefined>(
    (best, option) => (best === undefined || score(option) > score(best) ? option : best),
    undefined,
  );
}

/** Code of another way has no colours; that of the first is put back as it was. */
function show({ codes }: Chooser, option: HTMLOptionElement | undefined): void {
  if (option === undefined) return;
  option.selected = true;
  const changes: readonly CodeChange[] = JSON.parse(option.getAttribute(CHANGES_ATTRIBUTE) ?? '[]');
  const changed = new Map(changes.map(([language, ...change]) => [language, change]));
  for (const [language, code] of codes) {
    const change = changed.get(language);
    if (change === undefined) {
      putBack(code);
      continue;
    }
    const [from, count, replacement] = change;
    const lines = code.text.split('\n');
    lines.splice(from, count, ...replacement);
    code.element.replaceChildren(lines.join('\n'));
  }
}

function putBack({ element, nodes }: Code): void {
  if (element.firstChild !== nodes[0]) element.replaceChildren(...nodes);
}
