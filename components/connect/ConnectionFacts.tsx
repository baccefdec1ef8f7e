/** What a client has to know of a connection, of `x-websocket`: heartbeats, limits, reconnecting, close codes. */

import { Fragment, type ReactNode } from 'react';
import { meaningText, quantityText, rateLimitText, reconnectText } from '../../content/facts-text';
import type { CloseCode, RateLimit, Reconnect } from '../../model/websocket/facts';
import type { FactsView } from '../../site/types';
import { Markdown } from '../content/Markdown';
import { Separated } from '../content/Separated';
import { Table } from '../content/Table';
import { useWords } from '../page-context';
import { Heartbeat } from './Heartbeat';

export function ConnectionFacts({ view: { facts, heartbeat } }: { readonly view: FactsView }) {
  const { subprotocols, idleTimeout, maxMessageSize, rateLimits, reconnect, closeCodes } = facts;
  const words = useWords().facts;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.subprotocols(subprotocols.length), subprotocols.length > 0 && <Names names={subprotocols} />],
    [words.heartbeat, facts.heartbeat && <Heartbeat heartbeat={facts.heartbeat} message={heartbeat} />],
    [words.idleTimeout, idleTimeout && words.closesAfter(quantityText(idleTimeout))],
    [words.maxMessageSize, maxMessageSize && quantityText(maxMessageSize)],
    [words.rateLimits(rateLimits.length), rateLimits.length > 0 && <Limits rateLimits={rateLimits} />],
    [words.reconnecting, reconnect && <Reconnecting reconnect={reconnect} />],
  ];
  const known = rows.filter(([, value]) => value !== undefined && value !== false);
  return (
    <>
      {known.length > 0 && (
        <Table label={words.label} className="named" columns={[words.fact, words.expect]}>
          {known.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </Table>
      )}
      {closeCodes.length > 0 && <CloseCodes closeCodes={closeCodes} />}
    </>
  );
}

/** Names for `Sec-WebSocket-Protocol`, in the order of preference. */
function Names({ names }: { readonly names: readonly string[] }) {
  return <Separated items={names.map((name) => ({ key: name, node: <code>{name}</code> }))} />;
}

function Limits({ rateLimits }: { readonly rateLimits: readonly RateLimit[] }) {
  const words = useWords().facts;
  return rateLimits.map((limit, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {rateLimitText(limit, words)}. <Markdown text={limit.description} inline />
    </Fragment>
  ));
}

function Reconnecting({ reconnect }: { readonly reconnect: Reconnect }) {
  return (
    <>
      {reconnectText(reconnect, useWords().facts.reconnect)} <Markdown text={reconnect.description} inline />
    </>
  );
}

function CloseCodes({ closeCodes }: { readonly closeCodes: readonly CloseCode[] }) {
  const { closeCodes: standard, facts: words } = useWords();
  return (
    <Table label={words.closeCodes} className="named" columns={[words.closeCode, words.meaning, words.action]}>
      {closeCodes.map((closeCode, index) => (
        <tr key={index}>
          <th scope="row">
            <code>{closeCode.code}</code>
          </th>
          <td>
            <Markdown text={meaningText(closeCode, standard)} inline />
          </td>
          <td>
            <Markdown text={closeCode.action} inline />
          </td>
        </tr>
      ))}
    </Table>
  );
}
