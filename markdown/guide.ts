/** Guides: what their authors wrote, and the list of them. */
import { codeSpan, inlineText } from '../filters/markdown-escape';
import { markdownSource } from '../filters/markdown-source';
import type { GuideContent, GuidesContent, GuideText } from '../site/types';
import { link } from './links';
import { blocks, list, title, type Writing } from './writing';

export function guidePage({ guide }: GuideContent, writing: Writing): string {
  return blocks(title(guide.title), guideProse(guide, writing));
}

export function guidesPage({ intro, guides }: GuidesContent, writing: Writing): string {
  const { guides: words } = writing.words;
  return blocks(
    title(intro?.title ?? words.title),
    intro === undefined ? words.summary : guideProse(intro, writing),
    list(guides.map((guide) => link(`guide:${guide.path}`, inlineText(guide.title) || codeSpan(guide.path), writing))),
  );
}

function guideProse({ text, links }: GuideText, { href }: Writing): string {
  const settle = (key: string) => {
    const known = links.get(key);
    if (known === undefined) return undefined;
    const { target, anchor, label } = known;
    return { href: target === undefined ? undefined : href(target, anchor), label };
  };
  return markdownSource(text, {
    headingLevel: 2,
    rules: { link: settle, image: (destination) => settle(`!${destination}`) },
  });
}
