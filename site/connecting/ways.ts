/** The ways to a channel: each server that has it, with each of the credentials that it may ask for. */
import type { Channel, SecurityRequirement, Server } from '../../model/types';
import type { Handshaken } from './code/request';
import { credentialOf } from './credentials';
import type { Handshake } from './handshake';
import { openingOf } from './opening';

export interface Way {
  readonly server: Server;
  readonly channel: Channel;
  /** What the server is shown, of several alternatives; `undefined` where there is no choice. */
  readonly credentials: SecurityRequirement | undefined;
  readonly request: Handshaken;
  /** Where a browser cannot go this way, but can go another. */
  readonly inBrowser: Handshaken | undefined;
}

/** A channel on a server. */
export interface Place {
  readonly server: Server;
  readonly channel: Channel;
  /** With variables and parameters in braces. */
  readonly url: string | undefined;
  readonly handshake: Handshake;
}

/** No more ways than this to one channel of one server: each is a part of the page. */
const MOST = 6;

/**
 * @param asked what an operation asks for beyond its server, as alternatives.
 * @returns nothing where the address is none of a WebSocket.
 */
export function waysTo(
  { server, channel, url, handshake }: Place,
  asked: readonly SecurityRequirement[] = [],
): readonly Way[] {
  const alternatives = everyPair(server.security.slice(0, MOST), asked.slice(0, MOST)).slice(0, MOST);
  const ways = alternatives.flatMap((credentials) => {
    const request = handshaken(openingOf(server, channel, url, handshake, credentials));
    return request === undefined ? [] : [{ credentials, request }];
  });
  const suited =
    ways.find(({ credentials }) => credentials.length > 0 && isForBrowsers(credentials)) ??
    ways.find(({ credentials }) => credentials.length === 0);
  return ways.map(({ credentials, request }) => ({
    server,
    channel,
    credentials: ways.length === 1 ? undefined : credentials,
    request,
    inBrowser: isForBrowsers(credentials) ? undefined : suited?.request,
  }));
}

/** One of each list; no requirement is no list. What includes another pair asks for more than is needed. */
function everyPair(
  first: readonly SecurityRequirement[],
  second: readonly SecurityRequirement[],
): readonly SecurityRequirement[] {
  if (second.length === 0) return first.length === 0 ? [[]] : first;
  if (first.length === 0) return second;
  const pairs = first.flatMap((one) => second.map((other) => [...one, ...without(other, one)]));
  return pairs.filter((pair, index) =>
    pairs.every((other, at) => {
      const isIncluded = at !== index && without(other, pair).length === 0;
      // Of pairs with the same schemes, the first stays.
      return !isIncluded || (without(pair, other).length === 0 && index < at);
    }),
  );
}

/** The schemes of one requirement that another has not. */
function without(requirement: SecurityRequirement, other: SecurityRequirement): SecurityRequirement {
  return requirement.filter(({ scheme }) =>
    other.every((use) => use.scheme !== scheme && (scheme.id === undefined || use.scheme.id !== scheme.id)),
  );
}

/** A page sets no header, and cookies only of its own site. */
function isForBrowsers(credentials: SecurityRequirement): boolean {
  return credentials.every((use) => credentialOf(use).place === 'query');
}

function handshaken({ url, ...rest }: ReturnType<typeof openingOf>): Handshaken | undefined {
  return url === undefined ? undefined : { url, ...rest };
}
