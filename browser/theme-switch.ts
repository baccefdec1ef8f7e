/** The control of the theme: a button in the header that opens three choices. */
import { THEME_SLOT } from './contract';
import { button, element } from './element';
import { icon } from './icon';
import { onRemembered, remember } from './memory';
import { applyTheme, chosenTheme, THEMES, type Theme } from './theme-choice';
import { fill, words } from './words';

const MENU = 'theme-choices';

export function initThemeSwitch(root: ParentNode): void {
  const slot = root.querySelector(`.top .${THEME_SLOT}`);
  if (slot === null) return;
  const opener = button('tool', '', icon('system'));
  opener.setAttribute('popovertarget', MENU);
  const inputs = THEMES.map(choice);
  const choices = inputs.map((input) => element('label', {}, input, icon(themeOf(input)), words.theme[themeOf(input)]));
  const menu = element(
    'div',
    { id: MENU, popover: '', class: 'choices', role: 'radiogroup', 'aria-label': words.theme.title },
    ...choices,
  );
  const show = (theme: Theme) => {
    for (const input of inputs) input.checked = input.autofocus = input.value === theme;
    const label = fill(words.theme.now, { theme: words.theme[theme] });
    opener.replaceChildren(icon(theme));
    opener.ariaLabel = opener.title = label;
    applyTheme(theme);
  };
  menu.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const theme = themeOf(target);
    remember('theme', theme === 'system' ? null : theme);
    show(theme);
  });
  // A click chooses for good and closes the menu; arrow keys move on through the choices.
  menu.addEventListener('click', ({ detail }) => detail > 0 && menu.hidePopover());
  menu.addEventListener('keydown', ({ key }) => key === 'Enter' && menu.hidePopover());
  const showChosen = () => show(chosenTheme());
  onRemembered('theme', showChosen);
  // A page that comes back from the browser's memory looks as it did when it was left.
  addEventListener('pageshow', showChosen);
  showChosen();
  slot.replaceChildren(opener, menu);
}

function choice(value: Theme): HTMLInputElement {
  return element('input', { type: 'radio', name: 'theme', value });
}

function themeOf({ value }: HTMLInputElement): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}
