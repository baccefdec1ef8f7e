/** Announces visible changes to screen readers, politely. */
import { element } from './element';

let region: HTMLElement | undefined;

export function announce(message: string): void {
  region ??= document.body.appendChild(element('p', { class: 'unseen', role: 'status' }));
  // The same words again are news only if they were gone; a region that is new is heard from its first change on.
  const live = region;
  live.textContent = '';
  setTimeout(() => {
    live.textContent = message;
  }, 50);
}
