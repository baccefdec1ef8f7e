/** The first page: what the API is, how to start, what can be sent and received; everything else a click away. */
import type { ChangeSet } from '../../changes/types';
import { markdownParts } from '../../filters/markdown-parts';
import type { ApiModel, Direction, Info } from '../../model/types';
import { serverCards as cardsOf } from '../../site/connecting/messages-of';
import { startOf } from '../../site/connecting/start';
import { sessionOf } from '../../site/diagrams/sessions';
import { guideGroups } from '../../site/guides/listed';
import type { Guide } from '../../site/guides/types';
import type { Lookup } from '../../site/lookup';
import { pageEntry } from '../../site/search/entry';
import type { Target } from '../../site/targets';
import type { Words } from '../../words/types';
import type { Block, Inline, Inlines } from '../blocks';
import {
  blocks,
  extensionBlocks,
  extensionsSection,
  fact,
  facts,
  furtherReading,
  page,
  paragraph,
  prose,
  section,
  tagBlocks,
} from '../document';
import { code, inlines, line, mark, web } from '../inlines';
import { link } from '../links';
import { draft, type PageDraft } from '../page';
import { channelList, guideList, serverCards } from '../parts/cards';
import { messageTable } from '../parts/message-table';
import { sessionBlocks, startBlocks } from '../parts/session';
import { sessionsSection } from '../parts/transcripts';

/** How many of each the overview shows before it links to all of them. */
const MOST = { messages: 20, channels: 20, servers: 12, guides: 6 };

/** Asks what changed since the version before, if there is one. */
type Compare = (() => { readonly set: ChangeSet }) | undefined;

export function overviewPage(
  model: ApiModel,
  lookup: Lookup,
  guides: readonly Guide[],
  compare: Compare = undefined,
): PageDraft {
  const { info } = model;
  const { markdown } = lookup.words;
  return draft({
    kind: 'overview',
    target: 'overview',
    title: info.title,
    about: info.description,
    note: [markdown.llms.overviewNote],
    entry: pageEntry({
      kind: 'guide',
      label: lookup.words.titles.overview,
      aliases: [info.title],
      target: 'overview',
      text: info.description,
    }),
    tree: () =>
      page(
        { title: [info.title], badges: mark('version', info.version) },
        overviewBlocks(model, lookup, guides, compare?.().set),
      ),
  });
}

function overviewBlocks(
  model: ApiModel,
  lookup: Lookup,
  guides: readonly Guide[],
  changes: ChangeSet | undefined,
): readonly Block[] {
  const { info, unusedComponents } = model;
  const { words } = lookup;
  const { overview: titles, sections } = words.pages;
  const { intro, rest } = markdownParts(info.description ?? '');
  const start = startOf(model, lookup);
  const server = start?.server;
  const session = sessionOf(server, server === undefined ? model.messages : lookup.messagesOn(server.id), lookup);
  const [listed] = guideGroups(guides);
  return blocks(
    prose(intro, 2, 'lead'),
    paragraph(changes && changesLink(changes, words)),
    section('start', titles.start, [start && startBlocks(start, words)]),
    section('guides', words.guides.title, [
      guideList(listed.guides.slice(0, MOST.guides)),
      allOf(listed.guides, MOST.guides, 'guides', words.guides.all),
    ]),
    section('servers', sections.servers.title, [
      serverCards(cardsOf({ servers: model.servers.slice(0, MOST.servers) }, lookup), words),
      allOf(model.servers, MOST.servers, 'servers', titles.allServers),
    ]),
    messageSection('send', model, lookup),
    messageSection('receive', model, lookup),
    sessionsSection(info.sessions, lookup),
    section('session', titles.session, [sessionBlocks(session, words)], { note: titles.sessionNote }),
    section('channels', sections.channels.title, [
      channelList(model.channels.slice(0, MOST.channels), lookup),
      allOf(model.channels, MOST.channels, 'channels', titles.allChannels),
    ]),
    section('more', titles.goodToKnow, [prose(rest, 3)]),
    section('about', words.content.about, [infoFacts(info, words)]),
    extensionsSection(info.extensions, [], words),
    section('unused', titles.notUsed, [extensionBlocks(unusedComponents)], { note: titles.notUsedNote }),
  );
}

function changesLink({ before, after }: ChangeSet, { changes: { page: titles } }: Words): Inline {
  const isTold = before.version.trim() !== '' && before.version !== after.version;
  return link('changes', isTold ? titles.since(before.version) : titles.sinceBefore);
}

/** The way to all of something that is shown in part. */
function allOf(all: readonly unknown[], most: number, target: Target, say: (count: number) => string) {
  return paragraph(all.length > most && link(target, say(all.length)));
}

function messageSection(direction: Direction, { messages }: ApiModel, lookup: Lookup): readonly Block[] {
  const { overview, [direction]: titles } = lookup.words.pages;
  const rows = lookup.rows(messages, direction);
  return section(
    direction,
    line({ kind: 'arrow', direction }, titles.title),
    [
      messageTable(rows.slice(0, MOST.messages), { label: titles.label }, lookup.words),
      paragraph(rows.length > MOST.messages && link('messages', overview.allMessages(lookup.totals.messages))),
    ],
    // Where a direction is met first, its word is explained.
    { note: direction === 'send' && link('vocabulary', overview.vocabulary) },
  );
}

/** Who is behind the API and on which terms it is used. */
function infoFacts(info: Info, { content }: Words): readonly Block[] {
  const { contact, license, tags, externalDocs, termsOfService, id, defaultContentType } = info;
  const mail = contact?.email;
  return facts(
    fact(
      content.contact,
      contact && line(named(contact), mail !== undefined && web(`mailto:${mail}`, mail)),
      extensionBlocks(contact?.extensions ?? []),
    ),
    fact(content.licence, license && named(license), extensionBlocks(license?.extensions ?? [])),
    fact(content.terms, termsOfService !== undefined && web(termsOfService)),
    fact(content.readMore, furtherReading(externalDocs)),
    fact(content.contentType, defaultContentType && code(defaultContentType)),
    fact(content.identifier, id && code(id)),
    fact(content.tags, undefined, tagBlocks(tags)),
  );
}

function named({ name, url }: { readonly name?: string | undefined; readonly url?: string | undefined }): Inlines {
  return inlines(url === undefined ? name : web(url, name));
}
