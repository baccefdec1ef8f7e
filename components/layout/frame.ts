/** What the parts around a page are given. */
import type { Href } from '../../site/targets';
import type { Words } from '../../words/types';

export interface Frame {
  readonly href: Href;
  readonly words: Words;
}

export interface FrameProps {
  readonly on: Frame;
}
