/** All kinds of changes, and what each does to the user of an API: the one list. */
import type { Direction } from '../model/types';

/**
 * What a change does to a client that is written against the old document. `breaking`: it stops working. `strict`: it
 * stops working if it refuses what it does not know. `safe`: it goes on working. `documentation`: nothing travels
 * differently.
 */
export type Verdict = 'breaking' | 'strict' | 'safe' | 'documentation';

/** From the worst to the mildest. */
export const VERDICTS: readonly Verdict[] = ['breaking', 'strict', 'safe', 'documentation'];

/** One verdict for both ways, or one for what the user sends and one for what they receive. */
type Ruling = Verdict | Readonly<Record<Direction, Verdict>>;

const narrower = { send: 'breaking', receive: 'safe' } as const;
const wider = { send: 'safe', receive: 'strict' } as const;
/** The way matters for what is said, not for the verdict. */
const lost = { send: 'breaking', receive: 'breaking' } as const;

/** `narrower`: fewer values are valid than before. `wider`: more are. */
export const RULES = {
  // The handshake, and whom to connect to.
  'server-added': 'safe',
  'server-removed': 'breaking',
  'server-address': 'breaking',
  'server-protocol': 'breaking',
  'protocol-version': 'breaking',
  'variable-value-added': 'safe',
  'variable-value-removed': 'breaking',
  'variable-restricted': 'breaking',
  'variable-unrestricted': 'safe',
  'variable-default': 'safe',
  'channel-added': 'safe',
  'channel-removed': 'breaking',
  'channel-address': 'breaking',
  'connection-added': 'safe',
  'connection-removed': 'breaking',
  'parameter-location': 'breaking',
  'handshake-method': 'breaking',
  'subprotocol-added': 'safe',
  'subprotocol-removed': 'breaking',
  'subprotocol-order': 'safe',
  'binding-added': 'safe',
  'binding-changed': 'breaking',
  'binding-removed': 'breaking',
  // Credentials.
  'security-required': 'breaking',
  'security-alternative-added': 'safe',
  'security-alternative-removed': 'breaking',
  'security-lifted': 'safe',
  'oauth-flow-added': 'safe',
  'oauth-flow-removed': 'breaking',
  'oauth-url': 'breaking',
  'oauth-scope-added': 'safe',
  'oauth-scope-removed': 'breaking',
  // What keeps a connection open: a heartbeat of the client is sent, one of the server received.
  'heartbeat-added': { send: 'breaking', receive: 'strict' },
  'heartbeat-removed': { send: 'safe', receive: 'breaking' },
  'heartbeat-faster': narrower,
  'heartbeat-slower': wider,
  'heartbeat-changed': lost,
  'limit-added': 'breaking',
  'limit-tightened': 'breaking',
  'limit-loosened': 'safe',
  'limit-removed': 'safe',
  'limit-changed': 'breaking',
  'reconnect-changed': 'safe',
  'close-code-added': 'strict',
  'close-code-removed': 'safe',
  'close-code-meaning': 'documentation',
  // Which messages travel, and where.
  'operation-added': wider,
  'operation-removed': lost,
  'message-added': wider,
  'message-added-as-reply': 'safe',
  'message-removed': lost,
  'message-joined': wider,
  'message-left': lost,
  'content-type': 'breaking',
  'correlation-added': 'safe',
  'correlation-moved': 'breaking',
  'correlation-removed': 'breaking',
  // Conversations: the direction is the reply's.
  'replies-declared': 'documentation',
  'reply-added': wider,
  'reply-removed': lost,
  'reply-channel': 'breaking',
  'reply-address': 'breaking',
  // What a message is made of.
  'schema-declared': 'documentation',
  'schema-undeclared': { send: 'safe', receive: 'breaking' },
  'schema-language': 'breaking',
  'property-added': 'safe',
  'property-added-to-closed': wider,
  'property-added-required': { send: 'breaking', receive: 'safe' },
  'property-removed': 'breaking',
  'property-renamed': 'breaking',
  'property-required': { send: 'breaking', receive: 'safe' },
  'property-optional': { send: 'safe', receive: 'breaking' },
  'type-narrowed': narrower,
  'type-widened': { send: 'safe', receive: 'breaking' },
  'type-changed': 'breaking',
  'value-added': wider,
  'value-removed': narrower,
  'values-replaced': 'breaking',
  'values-restricted': narrower,
  'values-unrestricted': wider,
  'bound-tightened': narrower,
  'bound-loosened': wider,
  'constraint-added': narrower,
  'constraint-changed': { send: 'breaking', receive: 'strict' },
  'constraint-removed': wider,
  'condition-added': narrower,
  'condition-changed': { send: 'breaking', receive: 'strict' },
  'condition-removed': wider,
  'format-added': narrower,
  'format-changed': 'breaking',
  'format-narrowed': narrower,
  'format-widened': { send: 'safe', receive: 'breaking' },
  'format-removed': wider,
  'encoding-changed': 'breaking',
  'default-changed': { send: 'breaking', receive: 'strict' },
  'schema-closed': narrower,
  'schema-opened': wider,
  'variant-added': wider,
  'variant-removed': narrower,
  'variants-exclusive': narrower,
  'variants-combinable': wider,
  'discriminator-changed': 'breaking',
  'read-only': { send: 'breaking', receive: 'documentation' },
  'write-only': { send: 'documentation', receive: 'breaking' },
  'access-unrestricted': 'documentation',
  // What is only said.
  deprecated: 'safe',
  undeprecated: 'documentation',
  'default-declared': 'documentation',
  'default-undeclared': 'documentation',
  'component-added': 'documentation',
  'component-removed': 'documentation',
  'text-changed': 'documentation',
  'examples-changed': 'documentation',
  'extension-changed': 'documentation',
} as const satisfies Readonly<Record<string, Ruling>>;

export type RuleCode = keyof typeof RULES;

/** @param direction the way in which what changed travels; `undefined` where nothing travels. */
export function verdictOf(rule: RuleCode, direction: Direction | undefined): Verdict {
  const ruling: Ruling = RULES[rule];
  if (typeof ruling === 'string') return ruling;
  return direction === undefined ? 'documentation' : ruling[direction];
}

/** Whether the verdict depends on the way. */
export function isDirected(rule: RuleCode): boolean {
  return typeof RULES[rule] !== 'string';
}

/** What differs only in what is said: the same frames are valid, and mean the same. */
const SAID = new Set<RuleCode>(['deprecated']);

/** Whether something that travels differs. */
export function isOfTheWire(rule: RuleCode): boolean {
  return RULES[rule] !== 'documentation' && !SAID.has(rule);
}
