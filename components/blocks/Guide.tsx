/** The text of a guide, its links leading where they should from here. */

import { guideHtml, type LinkRules, type OwnLink } from '../../filters/guide-text';
import type { GuideText } from '../../site/guides/text';
import type { Href } from '../../site/targets';
import type { Sheet } from '../surface';
import type { BlockProps } from './props';

export function Guide({ block: { guide }, on }: BlockProps<'guide'>) {
  if (guide.text.trim() === '') return null;
  // The filter makes the markup itself and lets none of the guide's through.
  const html = guideHtml(guide.text, rulesOf(guide, on), { headingLevel: 2 + on.level, id: on.id });
  return <div className="prose guide" dangerouslySetInnerHTML={{ __html: html }} />;
}

function rulesOf({ links }: GuideText, { href, picture = href }: Sheet): LinkRules {
  const settle = (key: string, to: Href): OwnLink | undefined => {
    const link = links.get(key);
    if (link === undefined) return undefined;
    const { target, anchor, label, size } = link;
    return { href: target === undefined ? undefined : to(target, anchor), label, size };
  };
  return {
    link: (destination) => settle(destination, href),
    image: (destination) => settle(`!${destination}`, picture),
  };
}
