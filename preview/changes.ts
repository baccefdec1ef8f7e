/** What a save has changed, in the names of the API. */
import { isDeepStrictEqual } from 'node:util';
import type { Way } from '../browser/preview/contract';
import type { ApiModel } from '../model/types';
import type { PreparedSite } from '../prepare';
import type { Target } from '../site/targets';

/** As many as a line of a terminal can name. */
const MOST = 20;

interface Part {
  readonly label: string;
  /** The page that shows it. */
  readonly target: Target;
  readonly value: unknown;
}

/** What is new, gone or different; nothing for the first build. */
export function changedBetween(before: PreparedSite | undefined, after: PreparedSite): readonly Way[] {
  if (before === undefined) return [];
  const old = new Map(partsOf(before.model).map((part) => [part.label, part]));
  const changed: Part[] = [];
  for (const part of partsOf(after.model)) {
    const known = old.get(part.label);
    old.delete(part.label);
    if (known === undefined || !isDeepStrictEqual(known.value, part.value)) changed.push(part);
  }
  return [...changed, ...old.values()].slice(0, MOST).map(({ label, target }) => ({
    label,
    href: `/${after.plan.site.paths.get(target) ?? 'index.html'}`,
  }));
}

function partsOf({ info, servers, channels, operations, messages, schemas }: ApiModel): readonly Part[] {
  return [
    { label: 'info', target: 'overview', value: info },
    ...servers.map((value): Part => ({ label: `server ${value.id}`, target: `server:${value.id}`, value })),
    ...channels.map((value): Part => ({ label: `channel ${value.id}`, target: `channel:${value.id}`, value })),
    ...operations.map((value): Part => ({ label: `operation ${value.id}`, target: `channel:${value.channel}`, value })),
    ...messages.map((value): Part => ({ label: `message ${value.id}`, target: `message:${value.id}`, value })),
    ...schemas.map((value): Part => ({ label: `schema ${value.id}`, target: `schema:${value.id}`, value })),
  ];
}
