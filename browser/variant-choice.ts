/** The examples of an alternative and its column in the table of fields belong together: to choose one is to choose both. */
import { VARIANT_ATTRIBUTE } from './contract';
import { element } from './element';

const PANELS = `details[${VARIANT_ATTRIBUTE}]`;
const PAGE = '.chapter, main';

export function initVariantChoice(root: ParentNode): void {
  root.addEventListener('click', ({ target }) => {
    const header = target instanceof Element && target.closest('button.variant')?.parentElement;
    if (!(header instanceof HTMLTableCellElement)) return;
    choose(header);
    const [first] = panelsOf(header);
    for (const panel of header.closest(PAGE)?.querySelectorAll<HTMLDetailsElement>(PANELS) ?? []) {
      panel.open = panel === first;
    }
    first?.parentElement?.closest('details')?.setAttribute('open', '');
  });
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open && target.matches(PANELS)) chooseColumns(target);
    },
    true,
  );
}

/** Also anew, where there are others now. */
export function addVariantButtons(root: ParentNode): void {
  for (const table of root.querySelectorAll<HTMLTableElement>('table.variants')) {
    for (const header of headersOf(table)) {
      if (header.querySelector('button') !== null) continue;
      const own = panelsOf(header);
      if (own.length === 0) continue;
      header.append(element('button', { type: 'button', class: 'variant' }, ...header.childNodes));
      if (own.some(({ open }) => open)) choose(header);
    }
  }
}

function chooseColumns(panel: Element): void {
  for (const table of panel.closest(PAGE)?.querySelectorAll<HTMLTableElement>('table.variants') ?? []) {
    const name = panel.getAttribute(VARIANT_ATTRIBUTE);
    const header = headersOf(table).find(({ textContent }) => textContent === name);
    if (header !== undefined) choose(header);
  }
}

function choose(header: HTMLTableCellElement): void {
  const column = header.cellIndex;
  for (const row of header.closest('table')?.rows ?? []) {
    for (const [index, cell] of [...row.cells].entries()) {
      cell.classList.toggle('chosen', index === column);
      if (cell.tagName === 'TH') cell.querySelector('button')?.setAttribute('aria-pressed', String(index === column));
    }
  }
}

/** None inside of a row: it compares the alternatives of that field. */
function headersOf(table: HTMLTableElement): readonly HTMLTableCellElement[] {
  return table.closest('li') === null ? [...(table.tHead?.rows[0]?.cells ?? [])] : [];
}

function panelsOf(header: Element): readonly HTMLDetailsElement[] {
  const all = header.closest(PAGE)?.querySelectorAll<HTMLDetailsElement>(PANELS) ?? [];
  return [...all].filter((panel) => panel.getAttribute(VARIANT_ATTRIBUTE) === header.textContent);
}
