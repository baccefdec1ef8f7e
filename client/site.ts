/** What every page does beyond being read: each behaviour is a file of its own. */
import { initThemeSwitch } from './theme-switch';

initThemeSwitch(document);
