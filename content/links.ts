/** Links to the pages of things, by their names. */
import type { Channel, Message, Server } from '../model/types';
import type { Target } from '../site/targets';
import type { Inline, Inlines, Link } from './blocks';
import { code, dotted, inlines, type Part } from './inlines';

export function link(to: Target, label: Part, anchor?: string): Link {
  return { kind: 'link', to, anchor, inlines: inlines(label) };
}

/** The name of a message, which leads to its page. */
export function messageLink({ id, label }: Message): Link {
  return link(`message:${id}`, label);
}

/** With the arrow of its direction. */
export function arrowLink(message: Message): Link {
  return { ...messageLink(message), directions: message.directions };
}

export function messageLinks(messages: readonly Message[]): Inlines {
  return dotted(messages.map(arrowLink));
}

export function serverLink({ id, label }: Server): Link {
  return link(`server:${id}`, label);
}

export function serverLinks(servers: readonly Server[]): Inlines {
  return dotted(servers.map(serverLink));
}

export function channelLink({ id, label, address }: Channel): Link {
  return link(`channel:${id}`, label === address ? code(label) : label);
}

export function schemaLink(id: string): Inline {
  return link(`schema:${id}`, id);
}
