/** The list of versions closes as a menu does: by Escape, and by what happens beside it. Opening it needs no script. */
import { VERSIONS } from './contract';

export function initVersions(root: Document): void {
  const list = root.querySelector<HTMLDetailsElement>(`.${VERSIONS}`);
  if (list === null) return;
  const closeFor = ({ target }: Event) => {
    if (target instanceof Node && !list.contains(target)) list.open = false;
  };
  root.addEventListener('click', closeFor);
  root.addEventListener('focusin', closeFor);
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !list.open) return;
    list.open = false;
    list.querySelector('summary')?.focus();
  });
}
