/** A part of the preview in a page: styles of the site do not reach in, and its own do not reach out. */
import { element } from '../element';
import { PREVIEW_PATHS } from './contract';

export function host(name: 'strip' | 'layer', ...content: readonly Node[]): HTMLElement {
  const own = element('div', { 'data-preview': name });
  const style = element('link', { rel: 'stylesheet', href: PREVIEW_PATHS.style });
  own.attachShadow({ mode: 'open' }).append(style, ...content);
  document.body.append(own);
  return own;
}
