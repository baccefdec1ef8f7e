/** Starts the behaviors of every page, one file per behavior. */
import { initAnchors } from './anchors';
import { initExampleChoice, initLanguageChoice } from './choices';
import { initConnectionChoice } from './connection-choice';
import { initCopyCode } from './copy-code';
import { initCopyMarkdown } from './copy-markdown';
import { initDeepLinks, initExpandAll, initPrinting } from './folds';
import { initMenu, initNav } from './menu';
import { initOpenSearch } from './open-search';
import { initOutline } from './outline';
import { initThemeSwitch } from './theme-switch';
import { initVariantChoice } from './variant-choice';

initThemeSwitch(document);
initMenu(document);
initOpenSearch();
initNav(document);
initLanguageChoice(document);
initConnectionChoice(document);
initExampleChoice(document);
initVariantChoice(document);
initDeepLinks(document);
initOutline(document);
initExpandAll(document);
initCopyCode(document);
initCopyMarkdown(document);
initAnchors(document);
initPrinting(document);
