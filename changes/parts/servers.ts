/** Compares servers: where to connect to, with what, and under which conditions. */
import type { Server, Variable } from '../../model/types';
import type { Collector, Place } from '../collector';
import { addressKey, type Context, subjectOf } from '../context';
import { type Matches, match } from '../match';
import { compareExtensions, compareSaid, titleOf } from '../said';
import { compareBindings } from './bindings';
import { compareFacts } from './facts';
import { compareSecurity } from './security';

/** A key is only a name in the document: servers with the same address are the same. */
export function matchServers(before: readonly Server[], after: readonly Server[]): Matches<Server> {
  return match(before, after, [
    ({ id, address }) => `${id} ${addressKey(address)}`,
    ({ address }) => addressKey(address),
    ({ id }) => id,
  ]);
}

export function compareServers(context: Context): void {
  const { servers, collector } = context;
  for (const server of servers.gone) {
    collector.add('server-removed', placeOf(server, true), { before: server.address });
  }
  for (const server of servers.added) collector.add('server-added', placeOf(server), { after: server.address });
  for (const [before, after] of servers.pairs) {
    const place = placeOf(after);
    compareAddress(before, after, place, collector);
    compareVariables(before, after, place, collector);
    compareSecurity(before, after, place, context);
    compareFacts(before.webSocketFacts, after.webSocketFacts, place, context);
    compareBindings(before.bindings, after.bindings, place, collector);
    compareExtensions(before.extensions, after.extensions, place, collector);
    compareSaid(saidOf(before), saidOf(after), place, collector);
  }
}

function placeOf(server: Server, isGone = false): Place {
  return { subject: subjectOf('server', server, isGone), direction: undefined };
}

function saidOf(server: Server) {
  const { summary, description, tags, externalDocs } = server;
  return { title: titleOf(server), summary, description, tags, externalDocs };
}

function compareAddress(before: Server, after: Server, place: Place, { add }: Collector): void {
  const [old, now] = [before, after].map(({ address, protocol }) => addressKey(address).replace(`${protocol}://`, ''));
  if (before.protocol !== after.protocol)
    add('server-protocol', place, { before: before.protocol, after: after.protocol });
  if (old !== now) add('server-address', place, { before: before.address, after: after.address });
  if (before.protocolVersion === after.protocolVersion) return;
  const [version, newVersion] = [before.protocolVersion, after.protocolVersion];
  // To declare it says no more than that it is known now.
  if (version === undefined || newVersion === undefined) {
    add('text-changed', place, { name: 'protocolVersion', before: version, after: newVersion });
  } else add('protocol-version', place, { before: version, after: newVersion });
}

/** By their place in the address, in which their names are not seen. */
function compareVariables(before: Server, after: Server, place: Place, collector: Collector): void {
  if (addressKey(before.address) !== addressKey(after.address)) return;
  const [olds, news] = [before, after].map(variablesInOrder);
  for (const [index, variable] of (news ?? []).entries()) {
    const old = olds?.[index];
    if (old !== undefined && variable !== undefined) compareVariable(old, variable, place, collector);
  }
}

function variablesInOrder({ address, variables }: Server): readonly (Variable | undefined)[] {
  const byName = new Map(variables.map((variable) => [variable.name, variable]));
  return [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => byName.get(name));
}

function compareVariable(before: Variable, after: Variable, place: Place, collector: Collector): void {
  const { add } = collector;
  const { name } = after;
  if (before.enum.length === 0 && after.enum.length > 0) add('variable-restricted', place, { name, after: after.enum });
  else if (before.enum.length > 0 && after.enum.length === 0) {
    add('variable-unrestricted', place, { name, before: before.enum });
  } else {
    const [olds, news] = [new Set(before.enum), new Set(after.enum)];
    for (const value of news) if (!olds.has(value)) add('variable-value-added', place, { name, after: value });
    for (const value of olds) if (!news.has(value)) add('variable-value-removed', place, { name, before: value });
  }
  if (before.default !== after.default) {
    add('variable-default', place, { name, before: before.default, after: after.default });
  }
  const within = { ...place, path: name };
  compareExtensions(before.extensions, after.extensions, within, collector);
  compareSaid(
    { description: before.description, examples: before.examples },
    { description: after.description, examples: after.examples },
    within,
    collector,
  );
}
