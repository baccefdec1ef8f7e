/** Links to the Markdown of other pages, and lists of them. */
import { codeSpan, inlineText, linkTo } from '../filters/markdown-escape';
import type { Channel, Message, Server } from '../model/types';
import type { Target } from '../site/types';
import type { Writing } from './writing';

/** @param label Markdown already; it stands alone where there is no such page. */
export function link(to: Target, label: string, { href }: Writing): string {
  const target = href(to);
  return target === undefined ? label : linkTo(label, target);
}

export function messageLink(message: Message, writing: Writing): string {
  return link(`message:${message.id}`, inlineText(message.label), writing);
}

/** With the arrow of its direction. */
export function arrowLink(message: Message, writing: Writing): string {
  const arrows = message.directions.map((direction) => (direction === 'send' ? '↑' : '↓')).join('');
  return `${arrows}${arrows === '' ? '' : ' '}${messageLink(message, writing)}`;
}

export function messageLinks(messages: readonly Message[], writing: Writing): string {
  return messages.map((message) => arrowLink(message, writing)).join(' · ');
}

export function serverLinks(servers: readonly Server[], writing: Writing): string {
  return servers.map(({ id, label }) => link(`server:${id}`, inlineText(label), writing)).join(' · ');
}

export function channelLink(channel: Channel, writing: Writing): string {
  const { id, label, address } = channel;
  return link(`channel:${id}`, label === address ? codeSpan(label) : inlineText(label), writing);
}

export function schemaLink(id: string, writing: Writing): string {
  return link(`schema:${id}`, inlineText(id), writing);
}
