/** `llms.txt`: the list of all pages for machines, by the proposal of https://llmstxt.org. */
import { inlineText, linkTo } from '../filters/markdown-escape';
import { firstParagraph } from '../filters/markdown-parts';
import { twinOf } from '../site/twins';
import type { Site, Target } from '../site/types';
import type { Words } from '../words/types';
import type { Twin } from './twins';
import { blocks, line, list, remark, section, title } from './writing';

type Kind = Twin['kind'];

/** @param baseUrl before every path, where the place of the site is known. */
export function llmsText(twins: readonly Twin[], site: Site, words: Words, baseUrl: string | undefined): string {
  const { llms } = words.markdown;
  const { sections } = words.pages;
  const { title: name, version, description } = site.info;
  const row = (path: string, label: string, note: string) =>
    line(linkTo(label, `${baseUrl ?? ''}${path}`)) + (note === '' ? '' : `: ${note}`);
  const rows = (...kinds: readonly Kind[]) =>
    kinds.flatMap((kind) =>
      twins.filter((twin) => twin.kind === kind).map(({ path, entry }) => row(path, entry.name, entry.note)),
    );
  const file = (target: Target, label: string, note: string) => {
    const path = twinOf(target, site);
    return path === undefined ? '' : row(path, label, note);
  };
  return `${blocks(
    title(name),
    `> ${remark(firstParagraph(description)) || llms.about(inlineText(name), inlineText(version))}`,
    blocks(line(llms.about(inlineText(name), inlineText(version)), llms.sides)),
    section(llms.start, list(rows('overview', 'vocabulary', 'conversations'))),
    section(words.guides.title, list(rows('guide'))),
    section(sections.servers.title, list(rows('server'))),
    section(sections.channels.title, list(rows('channel'))),
    section(sections.messages.title, list(rows('message'))),
    section(
      // Says by this very name that a reader short of room can leave these out.
      'Optional',
      list([
        row('llms-full.txt', llms.full, ''),
        file('document', words.layout.source, llms.documentNote),
        ...rows('guides', 'section', 'schema'),
      ]),
    ),
  )}\n`;
}
