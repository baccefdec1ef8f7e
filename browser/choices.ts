/** The language of code and the example that a reader chose: the same on the next page, where there is the same. */
import { EXAMPLE_ATTRIBUTE } from './contract';
import { onRemembered, recall, remember } from './memory';

const RADIOS = '.tabs input';

export function initLanguageChoice(root: ParentNode): void {
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(RADIOS)) return;
    remember('language', target.value);
    showLanguage(target.value);
  });
  onRemembered('language', showLanguage);
}

/** Also anew, where there is other code now. */
export function showLanguage(language = recall('language')): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>(RADIOS)) {
    if (radio.value === language) radio.checked = true;
  }
}

const PANELS = `details[${EXAMPLE_ATTRIBUTE}]`;

/** The first example is open, until the reader opens one with a name. */
export function initExampleChoice(root: ParentNode): void {
  const panels = [...root.querySelectorAll<HTMLDetailsElement>(PANELS)];
  // In a single file, a chapter is what a page is elsewhere.
  const pages = new Set(panels.map((panel) => panel.closest('.chapter') ?? root));
  for (const page of pages) {
    const own = [...page.querySelectorAll<HTMLDetailsElement>(PANELS)];
    const chosen = own.find((panel) => nameOf(panel) === recall('example'));
    if (chosen === undefined) continue;
    for (const panel of own) panel.open = panel === chosen;
    // It may be one of many, behind another fold.
    chosen.parentElement?.closest('details')?.setAttribute('open', '');
  }
  // A click on the summary is the reader's; panels open for other reasons, too, such as a printer.
  root.addEventListener('click', ({ target }) => {
    const panel = target instanceof Element && target.closest('summary')?.parentElement;
    if (panel instanceof HTMLDetailsElement && panel.matches(PANELS) && !panel.open) remember('example', nameOf(panel));
  });
}

function nameOf(panel: Element): string | null {
  return panel.getAttribute(EXAMPLE_ATTRIBUTE);
}
