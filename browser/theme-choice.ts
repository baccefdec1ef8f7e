/** The chosen theme (light, dark or system), and how a page applies it. */
import { THEME_ATTRIBUTE } from './contract';
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
  const scheme = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  if (scheme !== null) scheme.content = theme === 'system' ? 'light dark' : theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) meta.remove();
  document.head.append(
    ...(theme === 'system' ? (['light', 'dark'] as const) : [theme]).map((name) => colorOf(name, theme)),
  );
}

/** What a browser shows around the page, in the colour of its ground: `--bg` of the stylesheet. */
const COLORS = { light: '#ffffff', dark: '#0d1014' };

function colorOf(name: keyof typeof COLORS, chosen: Theme): HTMLMetaElement {
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = COLORS[name];
  if (chosen === 'system') meta.media = `(prefers-color-scheme: ${name})`;
  return meta;
}
