/** One of many examples at a time, chosen from a list. Without a script they stand below each other, and on paper all do. */
import { EXAMPLE_CLASS, UNCHOSEN_CLASS } from './contract';
import { element } from './element';
import { words } from './words';

/** As many can be seen at once. */
const FEW = 3;

export function initExampleSelect(root: ParentNode): void {
  for (const rail of root.querySelectorAll<HTMLElement>('.rail')) {
    const panels = [...rail.querySelectorAll<HTMLDetailsElement>(`details.${EXAMPLE_CLASS}`)];
    const [first] = panels;
    if (first !== undefined && panels.length > FEW) addSelect(first, panels);
  }
}

function addSelect(first: HTMLDetailsElement, panels: readonly HTMLDetailsElement[]): void {
  const options = panels.map((panel, index) => element('option', { value: String(index) }, nameOf(panel)));
  const select = element('select', { autocomplete: 'off', 'aria-label': words.example }, ...options);
  const choose = (chosen: HTMLDetailsElement) => {
    select.selectedIndex = panels.indexOf(chosen);
    for (const panel of panels) panel.classList.toggle(UNCHOSEN_CLASS, panel !== chosen);
  };
  const folds = new Set(panels.map((panel) => panel.parentElement?.closest('details')));
  first.before(element('label', { class: 'choose' }, words.example, select), ...panels);
  for (const fold of folds) fold?.remove();
  for (const panel of panels) {
    // Whatever opens one chooses it: the list, a remembered name, the table of fields.
    panel.addEventListener('toggle', () => {
      if (panel.open) choose(panel);
    });
  }
  select.addEventListener('change', () => {
    const chosen = panels[select.selectedIndex];
    if (chosen === undefined) return;
    choose(chosen);
    chosen.open = true;
  });
  choose(panels.find(({ open }) => open) ?? first);
}

/** The title of a panel, and what alternative it is: without its state. */
function nameOf(panel: HTMLDetailsElement): string {
  const [title, variant] = ['b', '.variant-name'].map(
    (part) => panel.querySelector(`summary ${part}`)?.textContent ?? '',
  );
  return [title, variant].filter((text) => text !== '').join(' · ');
}
