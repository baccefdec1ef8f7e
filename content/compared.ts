/** A version and the one before: what changed, and what of it other pages say. */
import { compareModels } from '../changes/compare';
import type { RuleCode } from '../changes/rules';
import type { Change, ChangeSet, Subject } from '../changes/types';
import { groupBy } from '../group-by';
import type { ApiModel, Message } from '../model/types';
import type { Stand, StandOf } from '../site/lookup';
import { subjectKey, verdictGroups } from './parts/changes-groups';

export interface Compared {
  readonly set: ChangeSet;
  readonly standOf: StandOf;
}

/** @returns compares when it is asked, and once. */
export function comparison(model: ApiModel, previous: () => ApiModel): () => Compared {
  let compared: Compared | undefined;
  return () => {
    compared ??= compare(previous(), model);
    return compared;
  };
}

function compare(before: ApiModel, after: ApiModel): Compared {
  const set = compareModels(before, after);
  const stands = standsIn(set, after);
  return { set, standOf: (kind, id) => stands.get(`${kind} ${id}`) };
}

/** What only new things have. */
const ADDED: ReadonlySet<RuleCode> = new Set(['server-added', 'channel-added', 'message-added', 'component-added']);

/** By subject. What is only told in other words is as it was. */
function standsIn(set: ChangeSet, model: ApiModel): ReadonlyMap<string, Stand> {
  const told = set.changes.filter(({ verdict, rule }) => verdict !== 'documentation' || ADDED.has(rule));
  const anchors = new Map(
    verdictGroups(set).flatMap(({ groups }) =>
      groups.flatMap(({ id, subject }) => (id === undefined ? [] : [[subjectKey(subject), id] as const])),
    ),
  );
  const channels = new Map(model.operations.map(({ id, channel }) => [id, channel]));
  const messages = new Map(model.messages.map((message) => [message.id, message]));
  const schemas = new Map(model.schemas.map((schema) => [schema.id, schema]));
  // An operation has no page of its own.
  const pageOf = ({ kind, id }: Subject) =>
    kind === 'operation' ? `channel ${channels.get(id) ?? ''}` : `${kind} ${id}`;
  const touched = groupBy(
    told.flatMap((change) => [change.subject, ...change.also].map((subject) => ({ change, subject }))),
    ({ subject }) => (subject.isGone ? undefined : pageOf(subject)),
  );
  const stands = new Map<string, Stand>();
  for (const [key, list] of touched) {
    if (key === undefined) continue;
    const changes = list.map(({ change }) => change);
    const [first] = changes;
    const message = messages.get(key.replace(/^message /, ''));
    const isNew = changes.every(({ rule }) => ADDED.has(rule)) && isWhole(changes, message);
    stands.set(key, { isNew, anchor: first && anchors.get(subjectKey(first.subject)) });
  }
  for (const { subject, direction } of told) {
    // A message is what its schemas are.
    const users = subject.kind === 'schema' && !subject.isGone ? schemas.get(subject.id)?.usedByMessages : undefined;
    for (const id of users ?? []) {
      const isUsed = direction === undefined || messages.get(id)?.directions.includes(direction) === true;
      const anchor = anchors.get(subjectKey(subject));
      if (isUsed && !stands.has(`message ${id}`)) stands.set(`message ${id}`, { isNew: false, anchor });
    }
  }
  return stands;
}

/** Whether a message is new in all directions in which it travels: else only one of them is. */
function isWhole(changes: readonly Change[], message: Message | undefined): boolean {
  const ways = changes.filter(({ rule }) => rule === 'message-added').length;
  return ways === 0 || ways === message?.directions.length;
}
