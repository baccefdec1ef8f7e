/** Shows a page by its kind. */
import type { PageContent } from '../../site/types';
import { ChannelPage } from './ChannelPage';
import { ConversationsPage } from './ConversationsPage';
import { GuidePage } from './GuidePage';
import { GuidesPage } from './GuidesPage';
import { MessagePage } from './MessagePage';
import { NotFoundPage } from './NotFoundPage';
import { OverviewPage } from './OverviewPage';
import { SchemaPage } from './SchemaPage';
import { SearchPage } from './SearchPage';
import { SectionPage } from './SectionPage';
import { ServerPage } from './ServerPage';
import { VocabularyPage } from './VocabularyPage';

export function PageContentView({ content }: { readonly content: PageContent }) {
  switch (content.kind) {
    case 'overview':
      return <OverviewPage content={content} />;
    case 'server':
      return <ServerPage content={content} />;
    case 'channel':
      return <ChannelPage content={content} />;
    case 'message':
      return <MessagePage content={content} />;
    case 'schema':
      return <SchemaPage content={content} />;
    case 'conversations':
      return <ConversationsPage content={content} />;
    case 'vocabulary':
      return <VocabularyPage content={content} />;
    case 'section':
      return <SectionPage content={content} />;
    case 'guide':
      return <GuidePage content={content} />;
    case 'guides':
      return <GuidesPage content={content} />;
    case 'search':
      return <SearchPage content={content} />;
    case 'notFound':
      return <NotFoundPage />;
    default:
      return content satisfies never;
  }
}
