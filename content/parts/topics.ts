/** The topics of a connection: names for what travels on it, without an address of their own. */
import type { Channel } from '../../model/types';
import type { Lookup } from '../../site/lookup';
import type { Block, Inlines } from '../blocks';
import { brief, paragraph } from '../document';
import { code, dotted, phrase, remark } from '../inlines';
import { channelLink, link, messageLinks, serverLinks } from '../links';
import { MOST_LINKS } from './limits';

/** How many messages the row of a topic names. */
const MOST_MESSAGES = 6;

/** Each with what travels there. */
export function topicTable(topics: readonly Channel[], { words, messages }: Lookup): readonly Block[] {
  if (topics.length === 0) return [];
  const { columns, channel: titles } = words.pages;
  const { more } = words.conversation;
  return [
    {
      kind: 'table',
      label: titles.topics,
      columns: [columns.topic, columns.messages, columns.about],
      rows: topics.slice(0, MOST_LINKS).map((topic) => {
        const rest = topic.messages.length - MOST_MESSAGES;
        const shown = messageLinks(messages(topic.messages.slice(0, MOST_MESSAGES)));
        return {
          cells: [
            { lines: [topicInlines(topic)], isHeader: true },
            { lines: [dotted([shown, rest > 0 && link(`channel:${topic.id}`, more(rest))])] },
            { lines: [remark(brief(topic))] },
          ],
          source: topic.pointer,
        };
      }),
    },
    ...paragraph(topics.length > MOST_LINKS && link('channels', more(topics.length - MOST_LINKS))),
  ];
}

/** Its name, and the topic itself where that is another. */
function topicInlines(topic: Channel): Inlines {
  const { address, label } = topic;
  return dotted([channelLink(topic), address !== undefined && address !== label && code(address)]);
}

/** Which connection carries a topic. */
export function connectionInlines({ topicOf, servers: ids }: Channel, lookup: Lookup): Inlines {
  if (topicOf === undefined) return [];
  const { onConnection, onServer } = lookup.words.pages.channel;
  const [carrier] = topicOf.channel === undefined ? [] : lookup.channels([topicOf.channel]);
  if (carrier !== undefined) return phrase(onConnection, { channel: channelLink(carrier) });
  return phrase(onServer, { server: serverLinks(lookup.servers(ids.slice(0, MOST_LINKS))) });
}
