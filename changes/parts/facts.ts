/** Compares what `x-websocket` declares of a connection. */
import type { Duration, Heartbeat, RateLimit, Size, WebSocketFacts } from '../../model/websocket/facts';
import type { Place } from '../collector';
import type { Context } from '../context';
import { asJson, isEqual } from '../json';
import { match } from '../match';

const NOTHING: WebSocketFacts = {
  subprotocols: [],
  heartbeat: undefined,
  idleTimeout: undefined,
  maxMessageSize: undefined,
  rateLimits: [],
  reconnect: undefined,
  closeCodes: [],
};

/** Of a server or a channel. */
export function compareFacts(
  before: WebSocketFacts = NOTHING,
  after: WebSocketFacts = NOTHING,
  place: Place,
  context: Context,
): void {
  if (isEqual(asJson(before), asJson(after))) return;
  compareSubprotocols(before.subprotocols, after.subprotocols, place, context);
  compareHeartbeats(before.heartbeat, after.heartbeat, place, context);
  compareLimit('idleTimeout', before.idleTimeout, after.idleTimeout, place, context);
  compareLimit('maxMessageSize', before.maxMessageSize, after.maxMessageSize, place, context);
  compareRateLimits(before.rateLimits, after.rateLimits, place, context);
  compareCloseCodes(before, after, place, context);
  const [old, now] = [before.reconnect && asJson(before.reconnect), after.reconnect && asJson(after.reconnect)];
  if (!isEqual(old, now)) context.collector.add('reconnect-changed', place, { before: old, after: now });
}

function compareSubprotocols(
  before: readonly string[],
  after: readonly string[],
  place: Place,
  { collector: { add } }: Context,
): void {
  const [olds, news] = [new Set(before), new Set(after)];
  for (const name of news) if (!olds.has(name)) add('subprotocol-added', place, { name });
  for (const name of olds) if (!news.has(name)) add('subprotocol-removed', place, { name });
  const order = (list: readonly string[]) => list.filter((name) => olds.has(name) && news.has(name));
  if (!isEqual(order(before), order(after))) add('subprotocol-order', place, { before, after });
}

/** What the client has to send is `send`, what it can wait for is `receive`. */
function compareHeartbeats(
  before: Heartbeat | undefined,
  after: Heartbeat | undefined,
  place: Place,
  { collector, messages }: Context,
): void {
  const wayOf = ({ by }: Heartbeat): Place => ({ ...place, direction: by === 'client' ? 'send' : 'receive' });
  if (before !== undefined && before.by !== after?.by) {
    collector.add('heartbeat-removed', wayOf(before), { before: heartbeatText(before) });
  }
  if (after !== undefined && after.by !== before?.by) {
    collector.add('heartbeat-added', wayOf(after), { after: heartbeatText(after) });
  }
  if (before === undefined || after === undefined || before.by !== after.by) return;
  const via =
    before.via?.kind === 'message' ? { kind: 'message', message: messages.idNow.get(before.via.message) } : before.via;
  const difference = { before: heartbeatText(before), after: heartbeatText(after) };
  if (!isEqual(asJson(via ?? null), asJson(after.via ?? null))) {
    collector.add('heartbeat-changed', wayOf(after), difference);
  } else {
    const [old, now] = [before.interval, after.interval].map((interval) => interval && amountOf(interval));
    if (old !== now) {
      const isFaster = now !== undefined && (old === undefined || now < old);
      collector.add(isFaster ? 'heartbeat-faster' : 'heartbeat-slower', wayOf(after), difference);
    }
  }
  if (before.description !== after.description) {
    const [old, now] = [before.description, after.description];
    collector.add('text-changed', place, { name: 'heartbeat', before: old, after: now });
  }
}

/** `30 s, ping`: what there is of it. */
function heartbeatText({ interval, via }: Heartbeat): string | undefined {
  const means = via?.kind === 'frame' ? via.frame : via?.message;
  const parts = [interval && `${interval.value} ${interval.unit}`, means].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** `10 messages / 1 s, connection`. */
function rateText({ limit, of, per, scope }: RateLimit): string {
  const rate = `${limit} ${of}${per === undefined ? '' : ` / ${per.value} ${per.unit}`}`;
  return scope === undefined ? rate : `${rate}, ${scope}`;
}

/** In milliseconds or bytes. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['min', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
  ['B', 1],
  ['kB', 1000],
  ['KiB', 1024],
  ['MB', 1000 ** 2],
  ['MiB', 1024 ** 2],
  ['GB', 1000 ** 3],
  ['GiB', 1024 ** 3],
]);

function amountOf({ value, unit }: Duration | Size): number {
  return value * (UNITS.get(unit) ?? 1);
}

function compareLimit(
  name: string,
  before: Duration | Size | undefined,
  after: Duration | Size | undefined,
  place: Place,
  { collector: { add } }: Context,
): void {
  const text = (limit: Duration | Size | undefined) => limit && `${limit.value} ${limit.unit}`;
  const difference = { name, before: text(before), after: text(after) };
  if (before === undefined && after === undefined) return;
  if (before === undefined) add('limit-added', place, difference);
  else if (after === undefined) add('limit-removed', place, difference);
  else if (amountOf(after) < amountOf(before)) add('limit-tightened', place, difference);
  else if (amountOf(after) > amountOf(before)) add('limit-loosened', place, difference);
}

/** Of the same things, counted for the same: how many of them in a time. */
function compareRateLimits(
  before: readonly RateLimit[],
  after: readonly RateLimit[],
  place: Place,
  { collector: { add } }: Context,
): void {
  const { pairs, gone, added } = match(before, after, [
    ({ of, scope, per }) => JSON.stringify([of, scope, per]),
    ({ of, scope }) => JSON.stringify([of, scope]),
    ({ of }) => of,
  ]);
  const name = 'rateLimits';
  for (const limit of gone) add('limit-removed', place, { name, before: rateText(limit) });
  for (const limit of added) add('limit-added', place, { name, after: rateText(limit) });
  for (const [old, now] of pairs) {
    const difference = { name, before: rateText(old), after: rateText(now) };
    const isComparable = old.scope === now.scope && (old.per === undefined) === (now.per === undefined);
    const [rate, newRate] = [old, now].map(({ limit, per }) => limit / (per === undefined ? 1 : amountOf(per)));
    if (!isComparable || rate === undefined || newRate === undefined) add('limit-changed', place, difference);
    else if (newRate < rate) add('limit-tightened', place, difference);
    else if (newRate > rate) add('limit-loosened', place, difference);
    else if (old.limit !== now.limit) add('limit-changed', place, difference);
    else if (old.description !== now.description) add('text-changed', place, difference);
  }
}

function compareCloseCodes(
  { closeCodes: before }: WebSocketFacts,
  { closeCodes: after }: WebSocketFacts,
  place: Place,
  { collector: { add } }: Context,
): void {
  const olds = new Map(before.map((code) => [code.code, code]));
  const news = new Map(after.map((code) => [code.code, code]));
  for (const [code, now] of news) {
    const old = olds.get(code);
    const difference = { name: String(code), before: old && asJson(old), after: asJson(now) };
    if (old === undefined) add('close-code-added', place, difference);
    else if (!isEqual(asJson(old), asJson(now))) add('close-code-meaning', place, difference);
  }
  for (const [code, old] of olds) {
    if (!news.has(code)) add('close-code-removed', place, { name: String(code), before: asJson(old) });
  }
}
