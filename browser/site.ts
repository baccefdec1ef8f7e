/** Starts the behaviors of every page, one file per behavior. */
import { initAnchors } from './anchors';
import { initExampleChoice, initLanguageChoice, showLanguage } from './choices';
import { initConnectionChoice, putBackCode, showConnection } from './connection-choice';
import { BEFORE_UPDATE_EVENT, UPDATE_EVENT } from './contract';
import { initCopyCode } from './copy-code';
import { initCopyMarkdown } from './copy-markdown';
import { addExampleSelects, initExampleSelect } from './example-select';
import { initDeepLinks, initExpandAll, initPrinting } from './folds';
import { initMenu, initNav } from './menu';
import { initOpenSearch } from './open-search';
import { initOutline } from './outline';
import { initThemeSwitch } from './theme-switch';
import { addVariantButtons, initVariantChoice } from './variant-choice';
import { initVersions } from './versions';

initThemeSwitch(document);
initMenu(document);
initOpenSearch();
initNav(document);
initVersions(document);
initLanguageChoice(document);
initConnectionChoice(document);
initExampleChoice(document);
initVariantChoice(document);
initExampleSelect(document);
addToPage();
initDeepLinks(document);
initCopyMarkdown(document);
initPrinting(document);

document.addEventListener(BEFORE_UPDATE_EVENT, putBackCode);
document.addEventListener(UPDATE_EVENT, addToPage);

/** What can be done again: what has its behavior is left alone. */
function addToPage(): void {
  showLanguage();
  showConnection(document);
  addVariantButtons(document);
  addExampleSelects(document);
  initOutline();
  initExpandAll(document);
  initCopyCode(document);
  initAnchors(document);
}
