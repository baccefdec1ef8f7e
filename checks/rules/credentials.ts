/** Credentials that a text asks for and that nothing declares. */
import { get, getEntries } from '../../model/reading/raw';
import type { ApiModel } from '../../model/types';
import { isWebSocketProtocol } from '../../model/websocket/transport';
import { speaksOfCredentials } from '../../site/connecting/told-credentials';
import type { Rule } from '../rule';

/** Places of the request that opens a connection. */
const IN_HANDSHAKE =
  /\b(?:handshake|headers?|query|urls?|cookies?|sub-?protocols?|(?:to|when|while|on|upon|before) (?:you )?connect(?:ing|ion)?|connect(?:ing|ions?) (?:requires?|needs?))\b|[?&]\w{1,40}=/i;

/** What makes a sentence one about something else: a message, another API, or that nothing is needed. */
const ELSEWHERE =
  /\b(?:messages?|payloads?|frames?|events?|body|fields?|rest|curl|endpoints?|no|not|none|never|without|optional(?:ly)?|neither|public)\b|n['’]t\b/i;

/** Fences and inline code, which quote what is said elsewhere. */
const CODE_BLOCK = /^ {0,3}(?:```|~~~)[^\n]*\n[\s\S]*?(?:^ {0,3}(?:```|~~~)|$(?![\s\S]))/gm;

/** More than this of a text is no introduction. */
const LONGEST_TEXT = 20_000;

/** How much of a text the message quotes. */
const QUOTED = 100;

const undeclaredCredentials: Rule = {
  code: 'undeclared-credentials',
  severity: 'warning',
  title: 'Credentials that a description asks for are declared as a security scheme.',
  reason:
    'A reader may overlook a sentence, and a tool cannot read it. With a security scheme the pages show how to connect, and the code on them sends the credential where it belongs. Nothing is said about credentials inside messages, which AsyncAPI has no scheme for.',
  section: {
    label: 'AsyncAPI 3.0.0, Security Scheme Object',
    url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#securitySchemeObject',
  },
  bad: `servers:
  production:
    host: feed.example.com
    protocol: wss
    description: Send your API key in the header X-Api-Key when you connect.`,
  good: `servers:
  production:
    host: feed.example.com
    protocol: wss
    description: Send your API key in the header X-Api-Key when you connect.
    security:
      - $ref: '#/components/securitySchemes/apiKey'
components:
  securitySchemes:
    apiKey: { type: httpApiKey, in: header, name: X-Api-Key }`,
  *find({ model, json }) {
    const schemes = getEntries(get(json, 'components'), 'securitySchemes');
    if (schemes.length > 0 || declaresAny(model) || !isWebSocketApi(model)) return;
    for (const { text, pointer } of texts(model)) {
      const sentence = text === undefined ? undefined : sentencesOf(text).find(asksForCredentials);
      if (sentence === undefined) continue;
      const quoted = [...sentence].length > QUOTED ? `${[...sentence].slice(0, QUOTED).join('')}…` : sentence;
      const message = `This text says what a connection needs, and no security scheme declares it: "${quoted}" Define a scheme under components.securitySchemes, and name it in "security" of the servers.`;
      yield { message, pointer };
      // What the API needs is declared once.
      return;
    }
  },
};

function isWebSocketApi({ servers, connections }: ApiModel): boolean {
  return servers.some(({ protocol }) => isWebSocketProtocol(protocol)) || connections.some((one) => one.isWebSocket);
}

/** A security scheme that is written in place, or a handshake whose query or headers may well be where the credential is. */
function declaresAny({ servers, operations, channels }: ApiModel): boolean {
  return (
    [...servers, ...operations].some(({ security }) => security.length > 0) ||
    channels.some(({ webSocket }) => webSocket?.query !== undefined || webSocket?.headers !== undefined)
  );
}

interface Text {
  readonly text: string | undefined;
  readonly pointer: string;
}

function texts({ info, servers, channels, operations }: ApiModel): readonly Text[] {
  const parts = [...servers, ...channels, ...operations];
  return [
    { text: info.description, pointer: '/info/description' },
    ...parts.flatMap(({ summary, description, pointer }) => [
      { text: summary, pointer: `${pointer}/summary` },
      { text: description, pointer: `${pointer}/description` },
    ]),
  ];
}

/** Roughly: what stands between two ends, or between two lines of a list. */
function sentencesOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(CODE_BLOCK, '\n\n')
    .split(/(?<=[.!?:])\s(?=[\p{Lu}`*"“])|\n[ \t]*(?=[-*+#|\n]|\d{1,3}[.)])/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim());
}

function asksForCredentials(sentence: string): boolean {
  return speaksOfCredentials(sentence) && IN_HANDSHAKE.test(sentence) && !ELSEWHERE.test(sentence);
}

export const credentialRules: readonly Rule[] = [undeclaredCredentials];
