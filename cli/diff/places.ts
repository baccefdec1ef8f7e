/** Where a change stands in the documents. */
import type { Change, Subject } from '../../changes/types';
import type { Place } from '../../errors';
import { pointerTo } from '../../model/reading/raw';
import type { ApiModel } from '../../model/types';
import type { ReadSide } from './side';

/** A place with the pointer that led to it. */
export interface Spot {
  readonly pointer: string;
  readonly place: Place;
}

export interface Spots {
  /** In the old document; `undefined` for what is new. */
  readonly before: Spot | undefined;
  /** In the new one; `undefined` for what is gone. */
  readonly after: Spot | undefined;
  /** In the new one, where what is gone would be. */
  readonly nearest: Spot;
}

/** For one pair of documents: what is looked up for each change is found only once. */
export function spotter(before: ReadSide, after: ReadSide): (change: Change) => Spots {
  const [olds, news] = [pointersOf(before.model), pointersOf(after.model)];
  const spotIn = ({ loaded }: ReadSide, pointer: string | undefined): Spot | undefined =>
    pointer === undefined ? undefined : { pointer, place: loaded.sources.locate(pointer) };
  const isSameForm = before.model.asyncapi.charAt(0) === after.model.asyncapi.charAt(0);
  return ({ pointers, subject }) => {
    const isKnown = pointers.before !== undefined || pointers.after !== undefined;
    const old = isKnown ? pointers.before : olds(subject);
    const now = isKnown ? pointers.after : subject.isGone ? undefined : news(subject);
    // Another version of AsyncAPI has other places for the same things.
    const near = now ?? news(subject) ?? (isSameForm ? old : undefined) ?? '';
    const nearest = now === undefined && isSameForm ? (old ?? near) : near;
    return {
      before: spotIn(before, old),
      after: spotIn(after, now),
      nearest: { pointer: nearest, place: after.loaded.sources.locate(nearest) },
    };
  };
}

function pointersOf(model: ApiModel): (subject: Pick<Subject, 'kind' | 'id'>) => string | undefined {
  const { servers, channels, operations, messages, schemas } = model;
  const known = new Map(
    [
      ...servers.map(({ id, pointer }) => ['server', id, pointer] as const),
      ...channels.map(({ id, pointer }) => ['channel', id, pointer] as const),
      ...operations.map(({ id, pointer }) => ['operation', id, pointer] as const),
      ...messages.map(({ id, pointer }) => ['message', id, pointer] as const),
      ...schemas.map(({ id, pointer }) => ['schema', id, pointer] as const),
    ].map(([kind, id, pointer]) => [JSON.stringify([kind, id]), pointer]),
  );
  return ({ kind, id }) => {
    if (kind === 'api') return '/info';
    if (kind === 'securityScheme') return pointerTo('components', 'securitySchemes', id);
    return known.get(JSON.stringify([kind, id]));
  };
}
