/** Servers, channels and guides to choose from. */
import type { Channel, NamedSchema } from '../../model/types';
import type { ServerCard } from '../../site/connecting/messages-of';
import type { Guide } from '../../site/guides/types';
import type { Words } from '../../words/types';
import type { Block } from '../blocks';
import { brief } from '../document';
import { code, inlines, line, mark, muted, remark } from '../inlines';
import { channelLink, link, schemaLink, serverLink } from '../links';

/** The servers side by side: where each is, what it is for, how much travels each way. */
export function serverCards(cards: readonly ServerCard[], { connect }: Words): readonly Block[] {
  if (cards.length === 0) return [];
  return [
    {
      kind: 'cards',
      cards: cards.map(({ server, counts }) => ({
        title: [serverLink(server)],
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

export function channelTable(channels: readonly Channel[], { pages }: Words): readonly Block[] {
  if (channels.length === 0) return [];
  const { channel: words } = pages;
  const { channel: name, address, about } = pages.columns;
  return [
    {
      kind: 'table',
      label: pages.sections.channels.title,
      columns: [name, address, about],
      rows: channels.map((channel) => ({
        cells: [
          { lines: [[channelLink(channel)]] },
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
export function channelList(channels: readonly Channel[], { pages }: Words): readonly Block[] {
  if (channels.length === 0) return [];
  const items = channels.map(({ id, label, address, topicOf, pointer }) => ({
    inlines: line(
      link(`channel:${id}`, address === undefined ? label : { kind: 'address', url: address }),
      address !== undefined && address !== label && label,
      topicOf && mark('flag', pages.channel.topic),
    ),
    source: pointer,
  }));
  return [{ kind: 'list', look: 'connections', items }];
}

export function schemaTable(schemas: readonly NamedSchema[], { pages, schema: words }: Words): readonly Block[] {
  if (schemas.length === 0) return [];
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
            { lines: [[schemaLink(id)]] },
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
