/** Writes a page as Markdown: the same as its HTML says, for machines and terminals. */
import type { PageContent } from '../site/types';
import { channelPage } from './channel';
import { conversationsPage } from './conversations';
import { guidePage, guidesPage } from './guide';
import { messagePage } from './message';
import { overviewPage } from './overview';
import { schemaPage } from './schema';
import { sectionPage } from './section';
import { serverPage } from './server';
import { vocabularyPage } from './vocabulary';
import type { Writing } from './writing';

/** @returns nothing for a page that has no Markdown beside it. */
export function contentMarkdown(content: PageContent, writing: Writing): string | undefined {
  switch (content.kind) {
    case 'overview':
      return overviewPage(content, writing);
    case 'server':
      return serverPage(content, writing);
    case 'channel':
      return channelPage(content, writing);
    case 'message':
      return messagePage(content, writing);
    case 'schema':
      return schemaPage(content, writing);
    case 'conversations':
      return conversationsPage(content, writing);
    case 'vocabulary':
      return vocabularyPage(content, writing);
    case 'section':
      return sectionPage(content, writing);
    case 'guide':
      return guidePage(content, writing);
    case 'guides':
      return guidesPage(content, writing);
    case 'search':
    case 'notFound':
      return undefined;
    default:
      return content satisfies never;
  }
}
