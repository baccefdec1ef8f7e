/** What a list of pages says of each of them. */
import { inlineText } from '../filters/markdown-escape';
import { firstParagraph } from '../filters/markdown-parts';
import type { PageContent } from '../site/types';
import type { Words } from '../words/types';
import { line, remark } from './writing';

/** Both are Markdown. */
export interface Entry {
  readonly name: string;
  /** Empty where there is nothing to say. */
  readonly note: string;
}

export function entryOf(content: PageContent, words: Words): Entry {
  const { markdown, pages } = words;
  switch (content.kind) {
    case 'overview':
      return { name: markdown.overview, note: markdown.llms.overviewNote };
    case 'vocabulary':
      return { name: pages.vocabulary.title, note: markdown.llms.vocabularyNote };
    case 'conversations': {
      const part = content.pages.length > 1 ? content.pages.find(({ current }) => current) : undefined;
      const range = part && inlineText(`${part.from} – ${part.to}`);
      return { name: pages.conversations.title, note: range ?? markdown.llms.conversationsNote };
    }
    case 'server':
      return { name: inlineText(content.server.label), note: brief(content.server) };
    case 'channel':
      return { name: inlineText(content.channel.label), note: brief(content.channel) };
    case 'message': {
      const { message } = content;
      const ways = message.directions.map((direction) => `${words.message.directions[direction]}.`);
      return { name: inlineText(message.label), note: line(...ways, brief(message)) };
    }
    case 'schema': {
      const { schema } = content.schema;
      return { name: inlineText(content.schema.id), note: schema.kind === 'schema' ? brief(schema) : '' };
    }
    case 'section':
      return { name: pages.sections[content.section].title, note: pages.sections[content.section].summary };
    case 'guide':
      return { name: inlineText(content.guide.title), note: '' };
    case 'guides':
      return { name: words.guides.title, note: words.guides.summary };
    case 'search':
    case 'notFound':
      return { name: '', note: '' };
    default:
      return content satisfies never;
  }
}

function brief(said: { readonly summary?: string | undefined; readonly description?: string | undefined }): string {
  return remark(said.summary ?? firstParagraph(said.description));
}
