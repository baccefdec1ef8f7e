/** `llms.txt`: the list of all pages for machines, by the proposal of https://llmstxt.org. */
import type { Inlines } from '../content/blocks';
import { brief } from '../content/document';
import type { PageKind } from '../content/page';
import type { Site } from '../content/site';
import { linkTo } from '../filters/markdown-escape';
import type { Target } from '../site/targets';
import { inlineText, lineText } from './inlines';
import type { MarkdownSurface } from './surface';

export interface ListedPage {
  readonly kind: PageKind;
  /** Of its Markdown, from the root of the site. */
  readonly path: string;
  readonly label: string | undefined;
  readonly note: Inlines;
}

/** @param on where links start at the root of the site, or are whole. */
export function llmsText(
  pages: readonly ListedPage[],
  { info, words, paths, webSocket, versions }: Site,
  on: MarkdownSurface,
): string {
  const { llms } = words.markdown;
  const { sections } = words.pages;
  const { title, description } = info;
  const names = {
    overview: words.titles.overview,
    vocabulary: words.pages.vocabulary.title,
    changes: words.changes.page.title,
    guides: words.guides.title,
  };
  const nameOf = ({ kind, label }: ListedPage): string => {
    if (kind === 'conversations') return words.pages.conversations.title;
    return label ?? new Map<string, string>(Object.entries(names)).get(kind) ?? '';
  };
  const row = (path: string, name: string, said: Inlines) => {
    const note = inlineText(said, on);
    return `- ${linkTo(inlineText([name], on), path)}${note === '' ? '' : `: ${note}`}`;
  };
  const root = on.href('overview')?.replace(/index\.md$/, '') ?? '';
  const rows = (...kinds: readonly PageKind[]) =>
    kinds.flatMap((kind) =>
      pages.filter((page) => page.kind === kind).map((page) => row(`${root}${page.path}`, nameOf(page), page.note)),
    );
  const file = (target: Target, name: string, note: string) =>
    paths.has(target) ? [row(on.href(target) ?? '', name, [note])] : [];
  const section = (name: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`## ${name}`, items.join('\n')];
  const about = aboutText({ info, words, webSocket });
  const said = brief({ description });
  return `${[
    `# ${inlineText([title], on) || '&nbsp;'}`,
    `> ${(said === undefined ? '' : on.texts.remark(said)) || inlineText([about], on)}`,
    lineText([`${about} ${llms.sides}`], on),
    ...(versions === undefined || versions.notice.length === 0 ? [] : [lineText(versions.notice, on)]),
    ...section(llms.start, rows('overview', 'vocabulary', 'conversations', 'changes')),
    ...section(words.guides.title, rows('guide')),
    ...section(sections.servers.title, rows('server')),
    ...section(sections.channels.title, rows('channel')),
    ...section(sections.messages.title, rows('message')),
    // Says by this very name that a reader short of room can leave these out.
    ...section('Optional', [
      row(`${root}llms-full.txt`, llms.full, []),
      ...file('document', words.layout.source, llms.documentNote),
      ...rows('guides', 'section', 'schema'),
    ]),
  ].join('\n\n')}\n`;
}

/** How many servers it names. */
const MOST_SERVERS = 8;

/** WebSocket is said of those servers that use it. */
function aboutText({ info, words, webSocket }: Pick<Site, 'info' | 'words' | 'webSocket'>): string {
  const { about, aboutOther, overWebSocket } = words.markdown.llms;
  const { title, version } = info;
  if (webSocket.api === 'all') return about(title, version);
  const servers = webSocket.servers.slice(0, MOST_SERVERS).map(({ label }) => label);
  const said = aboutOther(title, version);
  return servers.length === 0 ? said : `${said} ${overWebSocket(`${servers.join(', ')}${moreText(webSocket, words)}`)}`;
}

function moreText({ servers }: Site['webSocket'], { conversation }: Site['words']): string {
  return servers.length > MOST_SERVERS ? ` ${conversation.more(servers.length - MOST_SERVERS)}` : '';
}
