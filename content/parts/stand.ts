/** Marks what is new or has changed since the version before. */
import type { Stand } from '../../site/lookup';
import type { Words } from '../../words/types';
import type { Inlines } from '../blocks';
import { inlines, mark } from '../inlines';
import { link } from '../links';

/** Leads to where the page of changes says more; nothing for what is as it was. */
export function standBadge(stand: Stand | undefined, { changes: { stands } }: Words): Inlines {
  if (stand === undefined) return [];
  const badge = stand.isNew ? mark('new', stands.isNew) : mark('changed', stands.isChanged);
  return inlines(link('changes', badge, stand.anchor));
}
