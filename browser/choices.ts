/** The language of code and the example that a reader chose: the same on the next page, where there is the same. */
import { EXAMPLE_ATTRIBUTE } from './contract';
import { onRemembered, recall, remember } from './memory';

export function initLanguageChoice(root: ParentNode): void {
  const radios = [...root.querySelectorAll<HTMLInputElement>('.tabs input')];
  const show = (language: string | null) => {
    for (const radio of radios) if (radio.value === language) radio.checked = true;
  };
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      remember('language', radio.value);
      show(radio.value);
    });
  }
  if (radios.length === 0) return;
  show(recall('language'));
  onRemembered('language', show);
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
  for (const panel of panels) {
    // A click on the summary is the reader's; panels open for other reasons, too, such as a printer.
    panel.querySelector('summary')?.addEventListener('click', () => {
      if (!panel.open) remember('example', nameOf(panel));
    });
  }
}

function nameOf(panel: Element): string | null {
  return panel.getAttribute(EXAMPLE_ATTRIBUTE);
}
