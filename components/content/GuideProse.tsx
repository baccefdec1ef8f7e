/** The text of a guide, its links leading where they should from this page. */
import { guideHtml, type LinkRules, type OwnLink } from '../../filters/guide-text';
import type { GuideText, Href } from '../../site/types';
import { useHref } from '../page-context';

export function GuideProse({ guide }: { readonly guide: GuideText }) {
  const href = useHref();
  if (guide.text.trim() === '') return null;
  // The filter makes the markup itself and lets none of the guide's through.
  return (
    <div className="prose guide" dangerouslySetInnerHTML={{ __html: guideHtml(guide.text, rulesOf(guide, href)) }} />
  );
}

function rulesOf({ links }: GuideText, href: Href): LinkRules {
  const settle = (key: string): OwnLink | undefined => {
    const link = links.get(key);
    if (link === undefined) return undefined;
    const { target, anchor, label, size } = link;
    return { href: target === undefined ? undefined : href(target, anchor), label, size };
  };
  return { link: settle, image: (destination) => settle(`!${destination}`) };
}
