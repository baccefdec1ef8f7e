/** The guides of a site, each with its links settled. */
import type { Warning } from '../../errors';
import type { Inputs } from '../../inputs/types';
import type { ApiModel } from '../../model/types';
import type { Target } from '../targets';
import { guideLinker } from './guide-links';
import { type ImageSize, imageSize } from './image-size';
import { type ReadGuides, readGuides } from './read';
import type { GuideLink, GuideText } from './text';
import type { Guide } from './types';

export interface GuidePages {
  /** In reading order. */
  readonly guides: readonly GuideText[];
  /** What stands above the list of them. */
  readonly intro: GuideText | undefined;
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
  if (guides.length === 0 && index === undefined) return { guides: [], intro: undefined, warnings: [] };
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
  return { guides: guides.map(settled), intro: index && settled(index), warnings };
}
