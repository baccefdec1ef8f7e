/** One of many examples at a time, chosen from a list. Without a script they stand below each other, and on paper all do. */
import { EXAMPLE_CLASS, UNCHOSEN_CLASS } from './contract';
import { element } from './element';
import { words } from './words';

/** As many can be seen at once. */
const FEW = 3;
const PANELS = `details.${EXAMPLE_CLASS}`;
const LIST = '.choose select';

export function initExampleSelect(root: ParentNode): void {
  // Whatever opens one chooses it: the list, a remembered name, the table of fields.
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open && target.matches(PANELS)) choose(target);
    },
    true,
  );
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || !target.matches(LIST)) return;
    const chosen = panelsOf(target)[target.selectedIndex];
    if (chosen === undefined) return;
    choose(chosen);
    chosen.open = true;
  });
}

/** Also anew, where there are others now. */
export function addExampleSelects(root: ParentNode): void {
  for (const rail of root.querySelectorAll<HTMLElement>('.rail')) {
    const known = rail.querySelector(LIST);
    const panels = panelsOf(rail);
    const [first] = panels;
    if (first !== undefined && panels.length > FEW) addSelect(first, panels, known);
    else if (known !== null) {
      known.closest('.choose')?.remove();
      for (const panel of panels) panel.classList.remove(UNCHOSEN_CLASS);
    }
  }
}

function addSelect(first: HTMLDetailsElement, panels: readonly HTMLDetailsElement[], known: Element | null): void {
  const options = panels.map((panel, index) => element('option', { value: String(index) }, nameOf(panel)));
  const select = known ?? element('select', { autocomplete: 'off', 'aria-label': words.example });
  select.replaceChildren(...options);
  if (known === null) {
    const folds = new Set(panels.map((panel) => panel.parentElement?.closest('details')));
    first.before(element('label', { class: 'choose' }, words.example, select), ...panels);
    for (const fold of folds) fold?.remove();
  }
  choose(panels.find((panel) => panel.open && !panel.matches(`.${UNCHOSEN_CLASS}`)) ?? panels.find(isOpen) ?? first);
}

function choose(chosen: HTMLDetailsElement): void {
  const select = chosen.closest('.rail')?.querySelector<HTMLSelectElement>(LIST);
  if (!select) return;
  for (const [index, panel] of panelsOf(chosen).entries()) {
    if (panel === chosen) select.selectedIndex = index;
    panel.classList.toggle(UNCHOSEN_CLASS, panel !== chosen);
  }
}

function panelsOf(inRail: Element): readonly HTMLDetailsElement[] {
  return [...(inRail.closest('.rail')?.querySelectorAll<HTMLDetailsElement>(PANELS) ?? [])];
}

function isOpen({ open }: HTMLDetailsElement): boolean {
  return open;
}

/** The title of a panel, and what alternative it is: without its state. */
function nameOf(panel: HTMLDetailsElement): string {
  const [title, variant] = ['b', '.variant-name'].map(
    (part) => panel.querySelector(`summary ${part}`)?.textContent ?? '',
  );
  return [title, variant].filter((text) => text !== '').join(' · ');
}
