/** What a client has to know of a connection, of `x-websocket`: heartbeats, limits, reconnecting, close codes. */
import type { Message } from '../../model/types';
import type { CloseCode, Heartbeat, RateLimit } from '../../model/websocket/facts';
import type { FactsView } from '../../site/connecting/connections';
import type { Words } from '../../words/types';
import type { Block, Inlines, Row } from '../blocks';
import { blocks, section } from '../document';
import { meaningText, quantityText, rateLimitText, reconnectText } from '../facts-text';
import { code, dotted, inlines, line, phrase, remark } from '../inlines';
import { arrowLink } from '../links';

export function factsSection(view: FactsView | undefined, words: Words): readonly Block[] {
  if (view === undefined) return [];
  return section('facts', words.facts.label, [factTable(view, words), closeCodeTable(view.facts.closeCodes, words)]);
}

function factTable({ facts, heartbeat }: FactsView, { facts: words }: Words): readonly Block[] {
  const { subprotocols, idleTimeout, maxMessageSize, rateLimits, reconnect } = facts;
  const rows = [
    row(words.subprotocols(subprotocols.length), dotted(subprotocols.map(code))),
    row(words.heartbeat, facts.heartbeat && heartbeatInlines(facts.heartbeat, heartbeat, words)),
    row(words.idleTimeout, inlines(idleTimeout && words.closesAfter(quantityText(idleTimeout)))),
    row(words.maxMessageSize, inlines(maxMessageSize && quantityText(maxMessageSize))),
    row(words.rateLimits(rateLimits.length), ...rateLimits.map((limit) => limitInlines(limit, words))),
    row(
      words.reconnecting,
      reconnect && line(reconnectText(reconnect, words.reconnect), remark(reconnect.description)),
    ),
  ].flat();
  if (rows.length === 0) return [];
  return [{ kind: 'table', look: 'named', label: words.label, columns: [words.fact, words.expect], rows }];
}

function row(label: string, ...lines: readonly (Inlines | undefined)[]): readonly Row[] {
  const known = lines.flatMap((one) => (one === undefined || one.length === 0 ? [] : [one]));
  return known.length === 0 ? [] : [{ cells: [{ lines: [[label]], isHeader: true }, { lines: known }] }];
}

function limitInlines(limit: RateLimit, words: Words['facts']): Inlines {
  return line(`${rateLimitText(limit, words)}.`, remark(limit.description));
}

function heartbeatInlines(
  { by, interval, via, description }: Heartbeat,
  message: Message | undefined,
  words: Words['facts'],
): Inlines {
  const frame = via?.kind === 'frame' ? via.frame : undefined;
  const sign =
    message === undefined ? (frame === undefined ? words.signOfLife : words.frames[frame]) : arrowLink(message);
  const answers = by === 'client' ? words.fromClient : words.fromServer;
  return line(
    [
      ...phrase(by === 'client' ? words.youSend : words.serverSends, { sign }),
      `${interval === undefined ? '' : words.every(quantityText(interval))}.`,
    ],
    frame !== undefined && answers[frame],
    remark(description),
  );
}

function closeCodeTable(closeCodes: readonly CloseCode[], words: Words): readonly Block[] {
  const { closeCodes: label, closeCode, meaning, action } = words.facts;
  if (closeCodes.length === 0) return [];
  const rows = closeCodes.map((one) => ({
    cells: [
      { lines: [[code(`${one.code}`)]], isHeader: true },
      { lines: [remark(meaningText(one, words.closeCodes))] },
      { lines: [remark(one.action)] },
    ],
  }));
  return blocks({ kind: 'table', look: 'named', label, columns: [closeCode, meaning, action], rows });
}
