/** A guide whose links are settled. */
import type { Place } from '../../errors';
import type { Target } from '../targets';
import type { Guide } from './types';

export interface GuideText extends Guide {
  /** What its links and images lead to; `guide-links.ts` has their keys. */
  readonly links: ReadonlyMap<string, GuideLink>;
}

export interface GuideLink {
  /** Nothing for a link that leads nowhere. */
  readonly target: Target | undefined;
  readonly anchor: string | undefined;
  /** What it leads to, for a link without words. */
  readonly label: string;
  /** Where it is written, the first time. */
  readonly place: Place;
  /** Of a picture, in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}
