/** Checks the anchors that guides link to: whether a page has one shows when the page is made. */
import type { Warning } from '../errors';
import type { GuideLink, GuideText, Page, Site } from '../site/types';

interface AnchorChecker {
  /** Remembers a page that is made. */
  readonly learn: (path: string, html: string) => void;
  /** The page without the anchors that are not there: its links lead to the top of theirs. */
  readonly check: (page: Page) => Page;
  /** What has been found so far. */
  readonly warnings: readonly Warning[];
}

export function anchorChecker({ paths }: Site): AnchorChecker {
  const made = new Map<string, string>();
  const warnings: Warning[] = [];

  return {
    learn: (path, html) => made.set(path, html),
    warnings,
    check(page) {
      const { content } = page;
      if (content.kind === 'guide') return { ...page, content: { ...content, guide: checked(content.guide) } };
      if (content.kind !== 'guides' || content.intro === undefined) return page;
      return { ...page, content: { ...content, intro: checked(content.intro) } };
    },
  };

  function checked(guide: GuideText): GuideText {
    return { ...guide, links: new Map([...guide.links].map(([key, link]) => [key, checkLink(key, link)])) };
  }

  function checkLink(key: string, link: GuideLink): GuideLink {
    const { target, anchor, place } = link;
    const html = target === undefined ? undefined : made.get(paths.get(target) ?? '');
    // Other guides are made later; their headings have been looked at before.
    if (anchor === undefined || html === undefined || isGuide(target) || hasId(html, anchor)) return link;
    const message = `"${key}" means a place that is not on its page: copy the anchor from the address of the page. The link leads to the top.`;
    warnings.push({ code: 'guide-link', message, pointer: '', place });
    return { ...link, anchor: undefined };
  }
}

function isGuide(target: GuideLink['target']): boolean {
  return target === 'guides' || target?.startsWith('guide:') === true;
}

/** The ids of our pages have none of the characters that HTML would write otherwise. */
function hasId(html: string, id: string): boolean {
  return !/["&'<>]/.test(id) && html.includes(` id="${id}"`);
}
