/** Checks the anchors that guides link to: whether a page has one shows when the page is made. */
import type { Warning } from '../errors';
import type { GuidePages } from '../site/guides/guide-pages';
import type { GuideLink, GuideText } from '../site/guides/text';
import type { Target } from '../site/targets';

/**
 * @param anchors of the pages that guides link to. Other guides are not among them: their headings have been looked at.
 * @returns the guides without the anchors that do not exist, whose links then lead to the top of the page, and a warning
 *   for each.
 */
export function checkGuideAnchors(
  { guides, intro, warnings: before }: GuidePages,
  anchors: ReadonlyMap<Target, ReadonlySet<string>>,
): GuidePages {
  const warnings: Warning[] = [...before];
  const checkLink = (key: string, link: GuideLink): GuideLink => {
    const known = link.target === undefined ? undefined : anchors.get(link.target);
    if (link.anchor === undefined || known === undefined || known.has(link.anchor)) return link;
    const message = `"${key}" refers to an anchor that is not on its page. Copy the anchor from the address bar of that page. The link leads to the top of the page.`;
    warnings.push({ code: 'guide-link', message, pointer: '', place: link.place });
    return { ...link, anchor: undefined };
  };
  const checked = (guide: GuideText): GuideText => ({
    ...guide,
    links: new Map([...guide.links].map(([key, link]) => [key, checkLink(key, link)])),
  });
  return { guides: guides.map(checked), intro: intro && checked(intro), warnings };
}
