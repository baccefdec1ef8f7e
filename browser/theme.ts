/** The chosen theme, set before anything is drawn: a file of its own, which a page loads before its stylesheet. */
import { SCRIPT_ATTRIBUTE } from './contract';
import { applyTheme } from './theme-choice';

document.documentElement.setAttribute(SCRIPT_ATTRIBUTE, '');
applyTheme();
