/** What a client has to know of a connection: heartbeats, limits, reconnecting, close codes. */

import { meaningText, quantityText, rateLimitText, reconnectText } from '../content/facts-text';
import { codeSpan, inlineText } from '../filters/markdown-escape';
import type { Message } from '../model/types';
import type { CloseCode, Heartbeat } from '../model/websocket/facts';
import type { FactsView } from '../site/types';
import { arrowLink } from './links';
import { blocks, facts, heading, line, phrase, remark, section, table, type Writing } from './writing';

export function factsSection(view: FactsView | undefined, writing: Writing): string {
  if (view === undefined) return '';
  const { facts: known, heartbeat } = view;
  const { facts: words } = writing.words;
  const { idleTimeout, maxMessageSize, rateLimits, reconnect, closeCodes } = known;
  return section(
    words.label,
    facts([
      [words.subprotocols(known.subprotocols.length), known.subprotocols.map(codeSpan).join(' · ')],
      [words.heartbeat, known.heartbeat && heartbeatText(known.heartbeat, heartbeat, writing)],
      [words.idleTimeout, idleTimeout && words.closesAfter(quantityText(idleTimeout))],
      [words.maxMessageSize, maxMessageSize && quantityText(maxMessageSize)],
      ...rateLimits.map((limit) => {
        const text = line(`${inlineText(rateLimitText(limit, words))}.`, remark(limit.description));
        return [words.rateLimits(1), text] as const;
      }),
      [words.reconnecting, reconnect && line(reconnectText(reconnect, words.reconnect), remark(reconnect.description))],
    ]),
    closeCodeTable(closeCodes, writing),
  );
}

function heartbeatText(
  { by, interval, via, description }: Heartbeat,
  message: Message | undefined,
  writing: Writing,
): string {
  const { facts: words } = writing.words;
  const frame = via?.kind === 'frame' ? via.frame : undefined;
  const sign = message === undefined ? undefined : arrowLink(message, writing);
  const said = phrase(by === 'client' ? words.youSend : words.serverSends, {
    sign: sign ?? (frame === undefined ? words.signOfLife : words.frames[frame]),
  });
  const often = interval === undefined ? '' : words.every(quantityText(interval));
  const answers = by === 'client' ? words.fromClient : words.fromServer;
  return line(`${said}${often}.`, frame !== undefined && answers[frame], remark(description));
}

function closeCodeTable(closeCodes: readonly CloseCode[], { words }: Writing): string {
  if (closeCodes.length === 0) return '';
  const rows = closeCodes.map((closeCode) => [
    codeSpan(`${closeCode.code}`),
    remark(meaningText(closeCode, words.closeCodes)),
    remark(closeCode.action),
  ]);
  return blocks(
    heading(3, words.facts.closeCodes),
    table([words.facts.closeCode, words.facts.meaning, words.facts.action], rows),
  );
}
