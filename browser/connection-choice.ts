/** The server and the credentials for which code is shown: chosen once, the same wherever there are the same. */
import { CHANGES_ATTRIBUTE, CHOICE_CLASS, type CodeChange, CREDENTIALS_ATTRIBUTE, SERVER_ATTRIBUTE } from './contract';
import { onRemembered, recall, remember } from './memory';

export function initConnectionChoice(root: ParentNode): void {
  const choosers = [...root.querySelectorAll<HTMLSelectElement>(`.${CHOICE_CLASS} select`)].map(chooserOf);
  if (choosers.length === 0) return;
  const showRemembered = () => {
    const [server, credentials] = [recall('server'), recall('credentials')];
    for (const chooser of choosers) show(chooser, bestOf(chooser.select.options, server, credentials));
  };
  for (const { select } of choosers) {
    select.disabled = false;
    select.addEventListener('change', () => {
      const option = select.options[select.selectedIndex];
      if (option === undefined) return;
      remember('server', option.getAttribute(SERVER_ATTRIBUTE));
      // A server with one kind of credentials says nothing of those of another.
      const credentials = option.getAttribute(CREDENTIALS_ATTRIBUTE);
      if (credentials !== null) remember('credentials', credentials);
      for (const chooser of choosers) show(chooser, chooser.select === select ? option : matching(chooser, option));
    });
  }
  showRemembered();
  onRemembered('server', showRemembered);
  onRemembered('credentials', showRemembered);
}

interface Chooser {
  readonly select: HTMLSelectElement;
  /** By language: the code as the page had it. */
  readonly codes: ReadonlyMap<
    string,
    { readonly element: Element; readonly nodes: readonly Node[]; readonly text: string }
  >;
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
  for (const [language, { element, nodes, text }] of codes) {
    const change = changed.get(language);
    if (change === undefined) {
      element.replaceChildren(...nodes);
      continue;
    }
    const [from, count, replacement] = change;
    const lines = text.split('\n');
    lines.splice(from, count, ...replacement);
    element.replaceChildren(lines.join('\n'));
  }
}
