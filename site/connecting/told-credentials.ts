/** Finds the description that speaks of credentials, for readers of a server or an operation that declares none. */
import type { ApiModel, Channel, Operation, Server } from '../../model/types';
import type { Target } from '../targets';

/** Where a text stands, or a declaration. */
export interface ToldPlace {
  readonly of: 'api' | 'server' | 'channel' | 'operation' | 'declaration';
  /** What the server, channel or operation is called; of the API, its title. */
  readonly label: string;
  readonly target: Target;
  readonly anchor: string | undefined;
}

/** What is asked of the text: that it speaks of credentials, and for `place`, also of where they go. */
export type Asked = 'credentials' | 'place';

export interface CredentialTeller {
  /** Its own text first, then that of the API, then those of its channels. */
  readonly ofServer: (server: Server, asked: Asked) => ToldPlace | undefined;
  readonly ofOperation: (operation: Operation, asked: Asked) => ToldPlace | undefined;
}

/** Words that nobody uses for anything else: a bare "token" is also a coin, and a bare "key" a field. */
const CREDENTIALS = [
  /\bapi[ _-]?(?:keys?|tokens?|secrets?)\b/i,
  /\b(?:access|auth|authentication|authorization|bearer|session|listen|id|refresh|jwt)[ _-]?tokens?\b/i,
  /\b(?:jwts?|json web tokens?|oauth ?2?|openid connect|credentials)\b/i,
  /\b(?:requires?|needs?) (?:an? |the |user |valid |prior ){0,3}(?:authentication|authorization|login|tokens?)\b/i,
  /\b(?:authentication|authorization) (?:is |are )?(?:required|needed|mandatory)\b/i,
  /\b(?:must|have to|has to|need to|needs to) (?:first )?(?:be )?(?:authenticated?|authorized?|logged in|log in)\b/i,
  /\bauthorization\W{0,3} headers?\b/i,
  /\btokens? (?:is |are )?(?:required|in the (?:query|header|url)|as (?:an? )?(?:query|header|url))/i,
  /[?&](?:access_?|auth_?|api_?)?(?:token|key)=/i,
];

const PLACE =
  /\b(?:handshake|headers?|query|urls?|cookies?|sub-?protocols?|parameters?|first (?:message|frame)|payload|body|messages?|frames?|log ?in|(?:when|while|on|upon|before|after) connect(?:ing|ion)?)\b|[?&]\w{1,40}=/i;

/** Whether a text speaks of credentials. */
export function speaksOfCredentials(text: string | undefined): boolean {
  const line = onOneLine(text);
  return CREDENTIALS.some((pattern) => pattern.test(line));
}

/** Whether a text says where something goes when a connection is opened or used. */
export function saysWhere(text: string | undefined): boolean {
  return PLACE.test(onOneLine(text));
}

/** Authors break lines between any two words. */
function onOneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ');
}

/** Reads each text once, and only those that are asked for. */
export function credentialTeller(
  { info, channels, operations }: ApiModel,
  channelsOf: (server: Server) => readonly Channel[],
  anchorOf: (operation: Operation) => string,
): CredentialTeller {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const channelById = new Map(channels.map((channel) => [channel.id, channel]));
  const known = new Map<string, ToldPlace | undefined>();
  const once = (key: string, find: () => ToldPlace | undefined) => {
    if (!known.has(key)) known.set(key, find());
    return known.get(key);
  };
  const ofApi = (asked: Asked) =>
    once(`${asked} api`, () =>
      fits([info.description], asked)
        ? { of: 'api', label: info.title, target: 'overview', anchor: undefined }
        : undefined,
    );
  const ownOf = (operation: Operation, asked: Asked): ToldPlace | undefined => {
    const { channel, label, security, summary, description } = operation;
    const isDeclared = asked === 'credentials' && security.length > 0;
    if (!isDeclared && !fits([summary, description], asked)) return undefined;
    return {
      of: isDeclared ? 'declaration' : 'operation',
      label,
      target: `channel:${channel}`,
      anchor: anchorOf(operation),
    };
  };
  const ofChannel = (channel: Channel, asked: Asked) =>
    once(`${asked} ${channel.id}`, () => {
      const { id, label, summary, description } = channel;
      if (fits([summary, description], asked)) {
        return { of: 'channel', label, target: `channel:${id}`, anchor: undefined };
      }
      return first(
        channel.operations.flatMap((one) => byId.get(one) ?? []),
        (one) => ownOf(one, asked),
      );
    });
  return {
    ofServer: (server, asked) => {
      const { id, label, summary, description } = server;
      if (fits([summary, description], asked)) {
        return { of: 'server', label, target: `server:${id}`, anchor: undefined };
      }
      return ofApi(asked) ?? first(channelsOf(server), (channel) => ofChannel(channel, asked));
    },
    ofOperation: (operation, asked) => {
      const channel = channelById.get(operation.channel);
      return ownOf(operation, asked) ?? (channel && ofChannel(channel, asked)) ?? ofApi(asked);
    },
  };
}

function fits(texts: readonly (string | undefined)[], asked: Asked): boolean {
  return texts.some((text) => speaksOfCredentials(text) && (asked === 'credentials' || saysWhere(text)));
}

/** The first that is found, without looking further. */
function first<Thing>(things: readonly Thing[], find: (thing: Thing) => ToldPlace | undefined): ToldPlace | undefined {
  for (const thing of things) {
    const found = find(thing);
    if (found !== undefined) return found;
  }
  return undefined;
}
