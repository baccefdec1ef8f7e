/** Light, dark, or as the system says: what is chosen, and how a page shows it. */
import { THEME_ATTRIBUTE, THEME_COLORS } from './contract';
import { recall } from './memory';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function chosenTheme(): Theme {
  const chosen = recall('theme');
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

export function applyTheme(theme = chosenTheme()): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute(THEME_ATTRIBUTE);
  else root.setAttribute(THEME_ATTRIBUTE, theme);
  setMeta('color-scheme', () => (theme === 'system' ? 'light dark' : theme));
  setMeta(
    'theme-color',
    ({ media }) => THEME_COLORS[theme === 'system' ? (/dark/.test(media) ? 'dark' : 'light') : theme],
  );
}

function setMeta(name: string, content: (meta: HTMLMetaElement) => string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)) meta.content = content(meta);
}
