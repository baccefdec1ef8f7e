/** Turns the model into the pages of a site: what each shows, where it stands, what its navigation is. */
import { markdownText } from '../filters/markdown';
import { markdownParts } from '../filters/markdown-parts';
import type { Inputs } from '../inputs/types';
import type { ApiModel } from '../model/types';
import { en } from '../words/catalogues';
import type { Words } from '../words/types';
import { assetsOf } from './assets';
import { channelContents, serverCards, serverContents } from './connecting/connections';
import { conversationsContents } from './messages/conversations';
import { type GuidePages, guidePages, guidesIn } from './guides/guide-pages';
import { type Lookup, lookupOf } from './lookup';
import { messageContents } from './messages/messages';
import { navOf } from './nav';
import { pathsOf, SECTIONS } from './paths';
import { schemaTree } from './schemas/schemas';
import { type SiteSearch, siteSearch } from './search/search-site';
import { sessionOf } from './diagrams/sessions';
import { startOf } from './connecting/start';
import { twinPath } from './twins';
import type { OverviewContent, Page, PageContent, SchemaContent, Section, SectionContent, Site, Target } from './types';
import { vocabularyContent } from './messages/vocabulary';

/** How many messages each way the overview shows before it links to all of them. */
const OVERVIEW_MESSAGES = 20;
const OVERVIEW_CHANNELS = 20;
const OVERVIEW_GUIDES = 6;
/** Search engines show about this much of a description. */
const DESCRIPTION = 160;

/** What a site has beside the document. */
interface Additions {
  readonly inputs?: Inputs | undefined;
  readonly words?: Words;
}

/**
 * @param documentPath the file that holds the document as given; `undefined` when it is not published.
 */
export function routeSite(
  model: ApiModel,
  documentPath: string | undefined,
  { inputs = {}, words = en }: Additions = {},
): Site {
  const lookup = lookupOf(model, words);
  const read = guidesIn(inputs);
  const pagePaths = pathsOf(model, documentPath, {
    guides: [...read.guides, ...(read.index === undefined ? [] : [read.index])].map(({ path }) => path),
    assets: assetsOf(inputs),
  });
  const guides = guidePages(model, read, inputs, pagePaths);
  const search = siteSearch(model, lookup, guides, words, pagePaths);
  const paths = new Map([...pagePaths, ...search.paths]);
  return {
    searchEntries: search.entries,
    info: model.info,
    asyncapi: model.asyncapi,
    paths,
    warnings: guides.warnings,
    pages: {
      *[Symbol.iterator]() {
        const navFor = navOf(model, words, read.guides);
        const titles = new Set<string>();
        for (const { target, title, summary, content } of draftsOf(model, lookup, guides, search, words)) {
          const path = target === undefined ? '404.html' : paths.get(target);
          if (path === undefined) continue;
          // A reader sees no difference in space: `ping` and ` ping` are one title.
          const seen = title.replace(/\s+/g, ' ').trim();
          const unique = titles.has(seen) ? `${title} (${path})` : title;
          titles.add(seen);
          const description =
            oneLine(summary ?? '') || words.titles.inApi(title, `${model.info.title} ${model.info.version}`);
          const twin = twinPath({ path, content });
          yield {
            path,
            title: unique,
            twin: twin?.slice(twin.lastIndexOf('/') + 1),
            description,
            nav: navFor(target),
            content,
          } satisfies Page;
        }
      },
    },
  };
}

/** A page that has no address and no frame yet. */
interface Draft {
  /** What it is the page of; nothing for the one that no link leads to. */
  readonly target: Target | undefined;
  readonly title: string;
  /** What the document says of its subject, in Markdown. */
  readonly summary: string | undefined;
  readonly content: PageContent;
}

function* draftsOf(
  model: ApiModel,
  lookup: Lookup,
  guides: GuidePages,
  search: SiteSearch,
  words: Words,
): Iterable<Draft> {
  const { title, description } = model.info;
  const { pages, titles } = words;
  yield { target: 'overview', title, summary: description, content: overviewContent(model, lookup, guides.pages) };
  for (const content of serverContents(model, lookup)) {
    yield draft(`server:${content.server.id}`, titles.server(content.server.label), content.server, content);
  }
  for (const content of channelContents(model, lookup)) {
    yield draft(`channel:${content.channel.id}`, titles.channel(content.channel.label), content.channel, content);
  }
  for (const content of messageContents(model, lookup)) {
    yield draft(`message:${content.message.id}`, titles.message(content.message.label), content.message, content);
  }
  for (const content of schemaContents(model, lookup)) {
    const { id, schema } = content.schema;
    yield draft(`schema:${id}`, titles.schema(id), schema.kind === 'schema' ? schema : {}, content);
  }
  for (const { target, content } of conversationsContents(model, lookup)) {
    yield { target, title: pages.conversations.title, summary: titles.conversations(title), content };
  }
  yield {
    target: 'vocabulary',
    title: pages.vocabulary.title,
    summary: titles.vocabulary(title),
    content: vocabularyContent(model, lookup),
  };
  for (const section of SECTIONS) {
    const content = sectionContent(section, model, lookup);
    yield { target: section, title: pages.sections[section].title, summary: undefined, content };
  }
  // After the pages that they link into: whether an anchor is there shows when a page is made.
  for (const content of guides.pages) {
    const { path, title, summary } = content.guide;
    yield { target: `guide:${path}`, title, summary, content };
  }
  if (guides.index !== undefined) {
    const { intro } = guides.index;
    const summary = intro?.summary ?? words.guides.summary;
    yield { target: 'guides', title: intro?.title ?? words.guides.title, summary, content: guides.index };
  }
  for (const { target, title: name, content } of search.pages) {
    yield { target, title: name, summary: undefined, content };
  }
  yield { target: undefined, title: pages.notFound.title, summary: undefined, content: { kind: 'notFound' } };
}

function draft(
  target: Target,
  title: string,
  said: { readonly summary?: string | undefined; readonly description?: string | undefined },
  content: PageContent,
): Draft {
  return { target, title, summary: said.summary ?? said.description, content };
}

function overviewContent(model: ApiModel, lookup: Lookup, guides: GuidePages['pages']): OverviewContent {
  const [send, receive] = [lookup.rows(model.messages, 'send'), lookup.rows(model.messages, 'receive')];
  const start = startOf(model, lookup);
  const server = start?.server;
  return {
    kind: 'overview',
    info: model.info,
    unusedComponents: model.unusedComponents,
    description: markdownParts(model.info.description ?? ''),
    servers: serverCards(model, lookup),
    channels: model.channels.slice(0, OVERVIEW_CHANNELS),
    start,
    guides: guides.slice(0, OVERVIEW_GUIDES).map(({ guide }) => guide),
    session: sessionOf(server, server === undefined ? model.messages : lookup.messagesOn(server.id), lookup),
    send: send.slice(0, OVERVIEW_MESSAGES),
    receive: receive.slice(0, OVERVIEW_MESSAGES),
    totals: {
      send: send.length,
      receive: receive.length,
      channels: model.channels.length,
      schemas: model.schemas.length,
      guides: guides.length,
      conversations: model.conversations.length,
    },
  };
}

function* schemaContents(model: ApiModel, lookup: Lookup): Iterable<SchemaContent> {
  for (const schema of model.schemas) {
    yield {
      kind: 'schema',
      schema,
      tree: schemaTree(schema.id, lookup),
      messages: lookup.messages(schema.usedByMessages),
    };
  }
}

function sectionContent(section: Section, model: ApiModel, lookup: Lookup): SectionContent {
  return {
    kind: 'section',
    section,
    servers: section === 'servers' ? serverCards(model, lookup) : [],
    channels: section === 'channels' ? model.channels : [],
    messages: section === 'messages' ? model.messages.map(lookup.row) : [],
    schemas: section === 'schemas' ? model.schemas : [],
  };
}

function oneLine(markdown: string): string {
  const text = markdownText(markdown).replace(/\s+/g, ' ').trim();
  return text.length <= DESCRIPTION ? text : `${text.slice(0, DESCRIPTION - 1).trimEnd()}…`;
}
