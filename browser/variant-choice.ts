/** The examples of an alternative and its column in the table of fields belong together: to choose one is to choose both. */
import { VARIANT_ATTRIBUTE } from './contract';
import { element } from './element';

export function initVariantChoice(root: ParentNode): void {
  for (const table of root.querySelectorAll<HTMLTableElement>('table.variants')) {
    // Inside of a row it compares the alternatives of that field.
    if (table.closest('li') !== null) continue;
    const page = table.closest('.chapter, main');
    if (page !== null) connect(table, [...page.querySelectorAll<HTMLDetailsElement>(`details[${VARIANT_ATTRIBUTE}]`)]);
  }
}

function connect(table: HTMLTableElement, panels: readonly HTMLDetailsElement[]): void {
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  const choose = (column: number) => {
    for (const row of table.rows) {
      for (const [index, cell] of [...row.cells].entries()) cell.classList.toggle('chosen', index === column);
    }
    for (const [index, header] of headers.entries()) {
      header.querySelector('button')?.setAttribute('aria-pressed', String(index === column));
    }
  };
  for (const [column, header] of headers.entries()) {
    const name = header.textContent;
    const own = panels.filter((panel) => panel.getAttribute(VARIANT_ATTRIBUTE) === name);
    const [first] = own;
    if (first === undefined) continue;
    const tab = element('button', { type: 'button', class: 'variant' }, ...header.childNodes);
    tab.addEventListener('click', () => {
      choose(column);
      for (const panel of panels) panel.open = panel === first;
      first.parentElement?.closest('details')?.setAttribute('open', '');
    });
    header.append(tab);
    for (const panel of own) {
      panel.addEventListener('toggle', () => {
        if (panel.open) choose(column);
      });
    }
    if (own.some(({ open }) => open)) choose(column);
  }
}
