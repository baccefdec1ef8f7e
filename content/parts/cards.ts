/** Servers, channels and guides to choose from. */
import type { Channel, NamedSchema } from '../../model/types';
import type { ServerCard } from '../../site/connecting/messages-of';
import type { Guide } from '../../site/guides/types';
import type { Lookup } from '../../site/lookup';
import type { Words } from '../../words/types';
import type { Block, Inlines } from '../blocks';
import { brief } from '../document';
import { code, inlines, line, mark, muted, remark } from '../inlines';
import { channelLink, link, schemaLink, serverLink } from '../links';
import { standBadge } from './stand';

/** The servers side by side: where each is, what it is for, how much travels each way. */
export function serverCards(cards: readonly ServerCard[], words: Words): readonly Block[] {
  const { connect } = words;
  if (cards.length === 0) return [];
  return [
    {
      kind: 'cards',
      cards: cards.map(({ server, stand, counts }) => ({
        title: line(serverLink(server), standBadge(stand, words)),
        lines: [
          [{ kind: 'address' as const, url: server.address }],
          inlines(remark(brief(server))),
          counts === undefined
            ? []
            : muted(
                { kind: 'arrow', direction: 'send' },
                ` ${connect.toSend(counts.send)} · `,
                { kind: 'arrow', direction: 'receive' },
                ` ${connect.toReceive(counts.receive)}`,
              ),
        ].filter((said) => said.length > 0),
        source: server.pointer,
      })),
    },
  ];
}

type Known = Pick<Lookup, 'words' | 'standOf'>;

export function channelTable(channels: readonly Channel[], known: Known): readonly Block[] {
  if (channels.length === 0) return [];
  const { pages } = known.words;
  const { channel: words } = pages;
  const { channel: name, address, about } = pages.columns;
  return [
    {
      kind: 'table',
      label: pages.sections.channels.title,
      columns: [name, address, about],
      rows: channels.map((channel) => ({
        cells: [
          { lines: [line(channelLink(channel), badgeOf('channel', channel, known))] },
          {
            lines: [
              line(
                channel.address !== undefined && code(channel.address),
                channel.topicOf && mark('flag', words.topic),
              ),
            ],
          },
          { lines: [remark(brief(channel))] },
        ],
        source: channel.pointer,
      })),
    },
  ];
}

/** In short, for a page that is about more than channels. */
export function channelList(channels: readonly Channel[], known: Known): readonly Block[] {
  if (channels.length === 0) return [];
  const { pages } = known.words;
  const items = channels.map(({ id, label, address, topicOf, pointer }) => ({
    inlines: line(
      link(`channel:${id}`, address === undefined ? label : { kind: 'address', url: address }),
      address !== undefined && address !== label && label,
      topicOf && mark('flag', pages.channel.topic),
      badgeOf('channel', { id }, known),
    ),
    source: pointer,
  }));
  return [{ kind: 'list', look: 'connections', items }];
}

function badgeOf(kind: 'channel' | 'schema', { id }: { readonly id: string }, { words, standOf }: Known): Inlines {
  return standBadge(standOf(kind, id), words);
}

export function schemaTable(schemas: readonly NamedSchema[], known: Known): readonly Block[] {
  if (schemas.length === 0) return [];
  const { pages, schema: words } = known.words;
  const { schema: name, type, about } = pages.columns;
  return [
    {
      kind: 'table',
      label: pages.sections.schemas.title,
      columns: [name, type, about],
      rows: schemas.map(({ id, schema, pointer }) => {
        const own = schema.kind === 'schema' ? schema : undefined;
        return {
          cells: [
            { lines: [line(schemaLink(id), badgeOf('schema', { id }, known))] },
            { lines: [mark('type', own?.types.join(words.or))] },
            { lines: [remark(own && (brief(own) ?? own.title))] },
          ],
          source: pointer,
        };
      }),
    },
  ];
}

export function guideList(guides: readonly Guide[]): readonly Block[] {
  if (guides.length === 0) return [];
  const items = guides.map(({ path, title, summary }) => ({
    inlines: [link(`guide:${path}`, title.trim() === '' ? path : title)],
    blocks: summary === undefined ? [] : [{ kind: 'paragraph' as const, inlines: [summary] }],
  }));
  return [{ kind: 'list', look: 'guides', items }];
}
