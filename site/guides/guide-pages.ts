/** The pages of the guides: each with its links settled and its neighbours, and the list of them all. */
import type { Warning } from '../../errors';
import { type ImageSize, imageSize } from './image-size';
import { type ReadGuides, readGuides } from './read';
import type { Guide } from './types';
import type { Inputs } from '../../inputs/types';
import type { ApiModel } from '../../model/types';
import { guideLinker } from './guide-links';
import type { GuideContent, GuideLink, GuidesContent, GuideText, Target } from '../types';

export interface GuidePages {
  readonly pages: readonly GuideContent[];
  /** Nothing where there are no guides. */
  readonly index: GuidesContent | undefined;
  readonly warnings: readonly Warning[];
}

export function guidesIn({ guides }: Inputs): ReadGuides {
  return guides === undefined
    ? { guides: [], index: undefined, warnings: [] }
    : readGuides(guides.files, guides.folder);
}

export function guidePages(
  model: ApiModel,
  read: ReadGuides,
  inputs: Inputs,
  paths: ReadonlyMap<Target, string>,
): GuidePages {
  const { guides, index } = read;
  if (guides.length === 0 && index === undefined) return { pages: [], index: undefined, warnings: [] };
  const settle = guideLinker(model, read, paths, inputs.guides?.folder ?? '');
  const sizes = new Map<Target, ImageSize | undefined>(
    inputs.guides?.images.map(({ path, bytes }) => [`image:${path}`, imageSize(bytes)] as const) ?? [],
  );
  const warnings: Warning[] = [...read.warnings];
  const settled = (guide: Guide): GuideText => {
    const { links, warnings: found } = settle(guide);
    warnings.push(...found);
    const sized = [...links].map(([key, link]): [string, GuideLink] => {
      const size = link.target === undefined ? undefined : sizes.get(link.target);
      return [key, size === undefined ? link : { ...link, size }];
    });
    return { ...guide, links: new Map(sized) };
  };
  const texts = guides.map(settled);
  return {
    index: { kind: 'guides', intro: index === undefined ? undefined : settled(index), guides: texts },
    pages: texts.map((guide, at) => ({ kind: 'guide', guide, previous: texts[at - 1], next: texts[at + 1] })),
    warnings,
  };
}
