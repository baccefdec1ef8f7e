/**
 * For every phrase of the catalogue, what has to be so in the document where a page says it. A phrase without a rule
 * fails the test: whoever adds one decides here whether it claims something.
 */
import type { Page } from '../../content/page';
import type { Facts } from './facts';
import { everyObject } from './facts';

type Json = Readonly<Record<string, unknown>>;

/** A page, and what the document says of its subject. */
export interface Subject extends Facts {
  readonly kind: Page['kind'] | 'whole';
  /** The raw object that the page is about; `undefined` for a page about the whole document. */
  readonly raw: Json | undefined;
  /** The raw servers that it is available on; all of them for a page about the whole. */
  readonly servers: readonly Json[];
  readonly keys: ReadonlySet<string>;
}

type Rule = (subject: Subject) => boolean;

const has = (object: Json | undefined, ...names: string[]) =>
  names.some((name) => object !== undefined && Object.hasOwn(object, name));
const anywhere = (subject: Subject, test: (object: Json) => boolean) => {
  let found = false;
  everyObject(subject.json, (object) => {
    found ||= test(object);
  });
  return found;
};
const named =
  (...names: string[]) =>
  (subject: Subject) =>
    anywhere(subject, (object) => has(object, ...names));
const beside =
  (...keys: string[]) =>
  (subject: Subject) =>
    keys.some((key) => subject.keys.has(key));

const isWebSocket = (server: Json) => /^wss?$/i.test(String(server.protocol));
const webSocketHere = (subject: Subject) =>
  subject.servers.length > 0 ? subject.servers.some(isWebSocket) : subject.webSocket;
const replies = ({ replies: declared }: Subject) => declared;
const replySession = (subject: Subject) => replies(subject) && webSocketHere(subject);
const secured = named('securitySchemes');
const ofType =
  (...types: string[]) =>
  (subject: Subject) =>
    anywhere(subject, ({ type }) => types.includes(String(type)));

function payloadHasExamples(raw: Json | undefined): boolean {
  let payload: unknown = raw?.payload;
  if (typeof payload === 'object' && payload !== null && 'schema' in payload) payload = payload.schema;
  if (typeof payload !== 'object' || payload === null) return false;
  // OpenAPI's word for one of them.
  if ('example' in payload) return true;
  return 'examples' in payload && Array.isArray(payload.examples) && payload.examples.length > 0;
}

const inSessions = named('x-session', 'x-fern-examples');

const hasExamples = (subject: Subject) => ownExamples(subject) || inSessions(subject);

const ownExamples = ({ raw }: Subject) =>
  (Array.isArray(raw?.examples) && raw.examples.length > 0) || payloadHasExamples(raw);

/** Whether an operation of the document has this very message. */
function isUsed({ json, raw }: Subject): boolean {
  const operations: unknown[] = [];
  everyObject(json, (object) => {
    if (has(object, 'action', 'messages')) operations.push(object.messages);
    for (const verb of ['publish', 'subscribe']) if (has(object, verb)) operations.push(object[verb]);
  });
  let used = false;
  everyObject(operations, (object) => {
    used ||= object === raw;
  });
  return used;
}

/** The first pattern that a key matches decides. */
export const RULES: readonly (readonly [pattern: RegExp, rule: Rule])[] = [
  [
    /^(?:pages\.vocabulary\.columns\.ours|titles\.vocabulary|markdown\.llms\.overWebSocket)$/,
    ({ webSocket }) => webSocket,
  ],

  // Only what a parameter asks for, which these sites are made without: a case of test/changes holds each change,
  // test/render/versions and test/e2e/portal the others.
  [/^(?:changes|versions|portal)\./, () => false],

  // Examples and their verdicts.
  [/^message\.fromSession$/, inSessions],
  [/^message\.(?:made\.|fillIn$)/, (subject) => subject.kind !== 'message' || !hasExamples(subject)],
  [/^message\.noExample$/, (subject) => !ownExamples(subject)],
  [/^message\.(?:valid|invalid|unchecked)$/, (subject) => subject.kind !== 'message' || hasExamples(subject)],
  [/^message\.(?:problems|moreProblems|whole\.|place\.)/, beside('message.invalid')],
  [/^checks\.reasons\./, beside('message.unchecked')],
  [/^checks\./, beside('message.problems')],

  // Requests and replies.
  [/^pages\.conversations\.(?:requests|total|drawnElsewhere|summary|unsolicited.*|moreUnsolicited)$/, replies],
  [/^pages\.conversations\.none$/, (subject) => !replies(subject)],
  [/^(?:pages\.overview\.session(?:Note)?|conversation\.session\.|diagrams\.session)/, replySession],
  [/^diagrams\.close$/, replySession],
  [
    /^diagrams\.(?:youSend|serverSends|eitherSide|anyOf|or|orMore|more|orBetween|roundAgain|repliesTo|dialogueOf|server)$/,
    replies,
  ],
  [/^message\.(?:answers|reply)$/, replies],
  [/^connect\.expectReply$/, replies],
  [/^markdown\.llms\.conversationsNote$/, replies],
  [/^markdown\.llms\.noConversationsNote$/, (subject) => !replies(subject)],
  [/^conversation\.(?:pairedBy|header|on|toAddress)$/, replies],
  [
    /^(?:conversation\.reasons\.|pages\.conversations\.(?:suggested|suggestedNote|moreSuggested)$)/,
    beside('content.inferred'),
  ],
  [/^content\.inferred$/, (subject) => [...subject.keys].some((key) => /\.reasons\.|\.usual/.test(key))],

  // WebSocket, and connecting to it.
  [
    /^pages\.server\.wss$/,
    (subject) => subject.kind !== 'server' || subject.servers.some(({ protocol }) => /^wss$/i.test(String(protocol))),
  ],
  [
    /^pages\.server\.ws$/,
    (subject) => subject.kind !== 'server' || subject.servers.some(({ protocol }) => /^ws$/i.test(String(protocol))),
  ],
  [/^pages\.channel\.handshake/, webSocketHere],
  [/^message\.byServer\./, webSocketHere],
  [
    /^message\.byApplication\./,
    (subject) => subject.kind !== 'message' || !subject.servers.every(isWebSocket) || subject.servers.length === 0,
  ],
  [/^connect\.handshake\.(?:notInBrowsers|openedWith)$/, webSocketHere],
  [/^connect\.handshake\.query$/, named('query')],
  [/^connect\.handshake\.headers$/, named('headers')],
  [
    /^(?:snippets\.|connect\.(?:toChannel|codeFor|asSent)$|pages\.message\.(?:tryIt|tryItNote|tryItBytes|code|codeBytes)$)/,
    webSocketHere,
  ],
  [/^(?:facts|closeCodes)\./, named('x-websocket')],
  [/^markdown\.llms\.about$/, ({ webSocket }) => webSocket],
  [/^connect\.variables\./, (subject) => named('variables')(subject) || /\{[^}]+\}/.test(subject.text)],

  // Addresses.
  [/^pages\.channel\.atRuntime$/, ({ raw }) => raw?.address === null],
  [/^pages\.channel\.noAddress$/, ({ raw }) => typeof raw?.address !== 'string' && raw?.address !== null],
  [/^pages\.channel\.(?:topic|topics|topicsNote|onConnection|onServer|connection)$/, webSocketHere],
  [
    /^pages\.server\.variables/,
    (subject) => has(subject.raw, 'variables') || /\{/.test(JSON.stringify(subject.servers)),
  ],

  // Security.
  [/^pages\.server\.noSecurity$/, ({ raw }) => !has(raw, 'security')],
  [
    /^security\.(?:unsaid|unsaidBut)$/,
    ofType('userPassword', 'apiKey', 'X509', 'symmetricEncryption', 'asymmetricEncryption', 'httpApiKey'),
  ],
  [/^security\.usual$/, ofType('oauth2', 'openIdConnect')],
  [/^security\.usualSource$/, beside('content.inferred')],
  [
    /^security\.(?:none|noneFurther)$/,
    (subject) =>
      anywhere(
        subject,
        ({ security }) =>
          Array.isArray(security) &&
          (security.length === 0 ||
            security.some((one) => typeof one === 'object' && one !== null && Object.keys(one).length === 0)),
      ),
  ],
  [/^security\.schemes\.userPassword$/, ofType('userPassword')],
  [/^security\.schemes\.(?:bearer|bearerOf|basic|http|httpBy)$/, ofType('http')],
  [/^security\.schemes\.(?:apiKey|apiKeyIn)$/, ofType('apiKey')],
  [/^security\.schemes\.httpApiKey$/, ofType('httpApiKey', 'apiKey')],
  [/^security\.schemes\.oauth2$/, ofType('oauth2')],
  [/^security\.schemes\.openIdConnect$/, ofType('openIdConnect')],
  [
    /^security\.(?:undeclaredBut|told\.|seeAlso$)/,
    ({ text }) => /token|key|auth|credential|password|login/i.test(text),
  ],
  [/^connect\.needs$/, secured],
  [/^security\./, secured],

  // What something is not used by.
  [/^pages\.overview\.notUsed/, named('components')],
  [/^message\.noOperation$/, (subject) => subject.kind !== 'message' || !isUsed(subject)],
  [/^pages\.send\.none$/, (subject) => !subject.keys.has('pages.send.label')],
  [/^pages\.receive\.none$/, (subject) => !subject.keys.has('pages.receive.label')],

  // What a document may say of anything.
  [/^content\.contact$/, named('contact')],
  [/^content\.licence$/, named('license')],
  [/^content\.terms$/, named('termsOfService')],
  [/^content\.readMore$/, named('externalDocs')],
  [/^content\.tags$/, named('tags')],
  [/^content\.contentType$/, named('contentType', 'defaultContentType')],
  [/^content\.binding$/, named('bindings')],
  [/^conversation\.authored\./, named('x-session', 'x-fern-examples')],
  [/^message\.correlation$/, named('correlationId')],
  [/^message\.(?:traits|mergedTraits)$/, named('traits')],
  [/^message\.schemaFormat$/, named('schemaFormat')],
  [/^pages\.message\.noPayload$/, ({ raw }) => !has(raw, 'payload')],
  [/^pages\.message\.headers$/, ({ raw }) => has(raw, 'headers')],
  [/^pages\.vocabulary\.summary\.server$/, ({ json }) => json['x-perspective'] !== 'client'],
  [/^pages\.vocabulary\.summary\.client$/, ({ json }) => json['x-perspective'] === 'client'],

  // Schemas: each of these words stands for a keyword, which the goldens and the validator's tests hold.
  [/^schema\.(?:deprecated)$/, named('deprecated')],
  [/^schema\.(?:readOnly)$/, named('readOnly')],
  [/^schema\.(?:writeOnly)$/, named('writeOnly')],
  [/^schema\.values\.default$/, named('default')],
  [/^schema\.values\.examples$/, named('examples', 'example')],
  [/^schema\.closing\.(?:noProperties|properties)$/, named('additionalProperties', 'unevaluatedProperties')],
  [/^schema\.closing\.(?:noItems|items)$/, named('additionalItems', 'items', 'prefixItems')],
  [/^schema\.excluded/, named('allOf')],
  [/^schema\.dialect$/, named('$schema')],
];

export function ruleOf(key: string): readonly [pattern: RegExp, rule: Rule] | undefined {
  return RULES.find(([pattern]) => pattern.test(key));
}
