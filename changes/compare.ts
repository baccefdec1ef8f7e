/** Compares two models of one API: what changed, and what that does to those who use it. */
import type { Schema } from '../model/schema/schema';
import type { ApiModel, Info } from '../model/types';
import { createCollector, type Place } from './collector';
import { type Context, partnersOf, subjectOf } from './context';
import { compareChannels, matchChannels } from './parts/channels';
import { compareMessages, matchMessages } from './parts/messages';
import { compareOperations } from './parts/operations';
import { compareServers, matchServers } from './parts/servers';
import { compareExtensions, compareSaid } from './said';
import { createComparer } from './schema/compare';
import type { SchemaPlace, Sides } from './schema/spot';
import type { ChangeSet } from './types';

/**
 * Both models speak from the side of the API user, so the versions of AsyncAPI, and the perspectives, may differ. What the
 * wire does not see is no change: keys, references, the order of things.
 *
 * @returns changes with their verdicts, the worst first; none for equal models.
 */
export function compareModels(before: ApiModel, after: ApiModel): ChangeSet {
  const collector = createCollector();
  const pairs = pairsOf({ before, after });
  const named = { before: schemasOf(before), after: schemasOf(after) };
  const comparer = createComparer(named, collector, pairs.meet);
  const messages = partnersOf(matchMessages(before, after, comparer));
  const context: Context = {
    before,
    after,
    collector,
    comparer,
    messages,
    servers: partnersOf(matchServers(before.servers, after.servers)),
    channels: partnersOf(matchChannels(before.channels, after.channels, messages)),
    labels: { before: labelsOf(before.messages), after: labelsOf(after.messages) },
    channelLabels: { before: labelsOf(before.channels), after: labelsOf(after.channels) },
  };
  compareServers(context);
  compareChannels(context);
  compareOperations(context);
  compareMessages(context);
  for (const { parts, place } of pairs.all()) comparer.compare(parts, place);
  compareUnused(context);
  compareInfo(before, after, context);
  return {
    before: releaseOf(before),
    after: releaseOf(after),
    changes: collector.changes(),
    isIncomplete: comparer.isExhausted(),
  };
}

function releaseOf({ info: { title, version } }: ApiModel) {
  return { title, version };
}

function schemasOf({ schemas }: ApiModel): ReadonlyMap<string, Schema> {
  return new Map(schemas.map(({ id, schema }) => [id, schema]));
}

function labelsOf(things: readonly { readonly id: string; readonly label: string }[]): ReadonlyMap<string, string> {
  return new Map(things.map(({ id, label }) => [id, label]));
}

/** Two named schemas that are one: compared once for each way, whoever refers to them. */
function pairsOf({ before, after }: Sides<ApiModel>) {
  const named = { before: schemasOf(before), after: schemasOf(after) };
  const met = new Map<
    string,
    { parts: Parameters<ReturnType<typeof createComparer>['compare']>[0]; place: SchemaPlace }
  >();
  return {
    meet(pair: Sides<string>, { direction }: SchemaPlace): boolean {
      const [old, now] = [named.before.get(pair.before), named.after.get(pair.after)];
      // Where both documents have both, this place has another schema now.
      const isRenamed = !named.after.has(pair.before) && !named.before.has(pair.after);
      if (old === undefined || now === undefined || (pair.before !== pair.after && !isRenamed)) return false;
      const key = JSON.stringify([direction, pair.before, pair.after]);
      if (met.has(key)) return true;
      const subject = subjectOf('schema', { id: pair.after, label: pair.after });
      const parts = { before: [{ schema: old, root: old }], after: [{ schema: now, root: now }] };
      met.set(key, { parts, place: { subject, direction } });
      return true;
    },
    /** Further ones are met while these are compared. */
    all: () => met.values(),
  };
}

/** Named schemas that no message uses. */
function compareUnused({ before, after, collector }: Context): void {
  const [olds, news] = [before, after].map(({ schemas }) => new Map(schemas.map((schema) => [schema.id, schema])));
  for (const [id, { usedByMessages }] of news ?? []) {
    const place: Place = { subject: subjectOf('schema', { id, label: id }), direction: undefined };
    if (usedByMessages.length === 0 && olds?.has(id) !== true) collector.add('component-added', place);
  }
  for (const [id, { usedByMessages }] of olds ?? []) {
    const place: Place = { subject: subjectOf('schema', { id, label: id }, true), direction: undefined };
    if (usedByMessages.length === 0 && news?.has(id) !== true) collector.add('component-removed', place);
  }
}

function compareInfo(before: ApiModel, after: ApiModel, { collector }: Context): void {
  const place: Place = {
    subject: subjectOf('api', { id: '', label: after.info.title }),
    direction: undefined,
  };
  compareSaid(saidOf(before.info), saidOf(after.info), place, collector);
  compareExtensions(before.info.extensions, after.info.extensions, place, collector);
}

/** But the version: that it differs is no change, but the reason to look for changes. */
function saidOf({ title, description, termsOfService, contact, license, tags, externalDocs, id, sessions }: Info) {
  return { title, description, termsOfService, contact, license, tags, externalDocs, id, 'x-session': sessions };
}
