/** Ways between the pages of a series. */
import type { Target } from '../../site/targets';
import type { Block, NavigationLink } from '../blocks';

interface End {
  readonly to: Target;
  readonly label: string;
}

/** The page before and the page after. */
export function pager(label: string, [previous, next]: readonly (End | undefined)[]): readonly Block[] {
  const links: readonly NavigationLink[] = [
    ...(previous === undefined ? [] : [{ ...previous, rel: 'prev' as const }]),
    ...(next === undefined ? [] : [{ ...next, rel: 'next' as const }]),
  ];
  return links.length === 0 ? [] : [{ kind: 'navigation', look: 'pager', label, links }];
}
