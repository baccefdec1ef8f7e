/** The rules of the parser in words that say what to do. */
import type { Finding } from '../errors';
import { get } from '../model/reading/raw';
import { didYouMean } from '../nearest';
import type { Complaint } from './complaint';

type Said = Pick<Finding, 'code' | 'message'>;
type Say = (complaint: Complaint, json: unknown) => Said;

/**
 * What a rule of the parser says of a value; `undefined` where its own sentence tells. Its name is not kept as the code:
 * what is the same mistake in 2.x and 3.x, or one that we warn of elsewhere, has one code, so that it can be ignored, and
 * read about, in one place.
 */
export function ruleWords(complaint: Complaint, json: unknown): Said | undefined {
  return SAYINGS.get(complaint.rule)?.(complaint, json);
}

const SAYINGS: ReadonlyMap<string, Say> = new Map<string, Say>([
  [
    'asyncapi2-operation-operationId-uniqueness',
    (...said) => ({ code: 'duplicate-operation-id', message: unique('operationId', 'operation', ...said) }),
  ],
  [
    'asyncapi2-message-messageId-uniqueness',
    (...said) => ({ code: 'duplicate-message-id', message: unique('messageId', 'message', ...said) }),
  ],
  ['asyncapi2-tags-uniqueness', tag],
  ['asyncapi2-server-security', securityScheme],
  ['asyncapi2-operation-security', securityScheme],
  ['asyncapi2-channel-servers', server],
  ['asyncapi3-channel-servers', server],
  ['asyncapi2-server-variables', variables],
  ['asyncapi2-channel-parameters', parameters],
  ['asyncapi3-channel-parameters', parameters],
  ['asyncapi2-channel-no-query-nor-fragment', address],
  ['asyncapi3-channel-no-query-nor-fragment', address],
  [
    'asyncapi3-operation-messages-from-referred-channel',
    () => ({
      code: 'message-of-another-channel',
      message:
        'This message is not among those of the operation\'s channel. Refer to one below "#/channels/…/messages".',
    }),
  ],
  [
    'asyncapi3-required-operation-channel-unambiguity',
    () => ({
      code: 'misplaced-reference',
      message: 'The channel of an operation must be a $ref below "#/channels/".',
    }),
  ],
  [
    'asyncapi3-required-channel-servers-unambiguity',
    () => ({ code: 'misplaced-reference', message: 'The servers of a channel must be $refs below "#/servers/".' }),
  ],
  [
    'asyncapi-document-unresolved',
    () => ({ code: 'misplaced-reference', message: 'A $ref is not allowed here. Write the value itself.' }),
  ],
]);

/**
 * Of what the parser only recommends, that which a reader of the pages would miss. Not: an `id`, tags, contact, license
 * and the newest version, which say nothing about the API; ids of operations and messages, which the pages name by their
 * keys; no slash at the end, since a WebSocket server can well ask for one; a default content type, which frames do not
 * carry; parameters without a name, which the parser refuses as well; unused components, because all messages and schemas have their pages, and our rule tells of unused messages.
 */
export function adviceOf({ rule, steps }: Complaint): Said | undefined {
  switch (rule) {
    case 'asyncapi-info-description':
      return {
        code: 'missing-description',
        message: '"info" has no description. Say in a sentence or two what this API is for.',
      };
    case 'asyncapi-servers':
      return {
        code: 'missing-servers',
        message: 'The document names no server, so that nobody can tell where to connect. Add "servers".',
      };
    case 'asyncapi2-server-no-empty-variable':
      return {
        code: 'nameless-variable',
        message: 'The URL has a variable without a name: {}. Name it, and describe it.',
      };
    case 'asyncapi2-unused-securityScheme':
      return {
        code: 'unused-security-scheme',
        message: `No server or operation asks for security scheme "${steps.at(-1)}". Name it in their "security", or remove it.`,
      };
    default:
      return undefined;
  }
}

function unique(field: string, owner: string, { steps }: Complaint, json: unknown): string {
  const value = steps.reduce<unknown>((inner, step) => get(inner, String(step)), json);
  const name = typeof value === 'string' ? `${field} "${value}"` : `This ${field}`;
  return `${name} is used by another ${owner} too. Give each its own.`;
}

function tag({ fault }: Complaint): Said {
  const name = 'text' in fault ? fault.text.split('duplicate tag name ')[1]?.replace(/\.$/, '') : undefined;
  return { code: 'duplicate-tag', message: `Tag ${name ?? ''} stands twice in this list. Remove one.` };
}

function securityScheme({ steps }: Complaint, json: unknown): Said {
  const name = String(steps.at(-1));
  const known = Object.keys(Object(get(get(json, 'components'), 'securitySchemes')));
  return {
    code: 'unknown-security-scheme',
    message: `Security scheme "${name}" is not defined in components.securitySchemes.${didYouMean(name, known)}`,
  };
}

function server({ steps }: Complaint, json: unknown): Said {
  const list = get(get(get(json, 'channels'), String(steps[1])), 'servers');
  const name: unknown = Array.isArray(list) ? list[Number(steps.at(-1))] : undefined;
  const known = Object.keys(Object(get(json, 'servers')));
  const message =
    typeof name === 'string'
      ? `Server "${name}" is not defined in "servers".${didYouMean(name, known)}`
      : 'This server is not one of the document\'s "servers".';
  return { code: 'unknown-server', message };
}

function variables(complaint: Complaint): Said {
  const { isUsed, message } = braces(complaint, 'variables', 'variable', "the server's URL");
  return { code: isUsed ? 'undefined-variable' : 'unused-variable', message };
}

function parameters(complaint: Complaint): Said {
  const { isUsed, message } = braces(complaint, 'parameters', 'parameter', "the channel's address");
  return { code: isUsed ? 'undefined-parameter' : 'unused-parameter', message };
}

function braces({ steps, fault }: Complaint, field: string, noun: string, where: string) {
  const at = steps.lastIndexOf(field);
  const name = at >= 0 && at === steps.length - 2 ? steps.at(-1) : undefined;
  if (name !== undefined) {
    const place = `${where.charAt(0).toUpperCase()}${where.slice(1)}`;
    return { isUsed: false, message: `${place} has no {${name}}. Remove the ${noun}, or use it.` };
  }
  const missed = 'text' in fault ? fault.text.split('Missed: ')[1]?.replace(/\.$/, '') : undefined;
  const names = missed?.split(', ').map((one) => `{${one}}`) ?? [];
  return { isUsed: true, message: `"${field}" does not describe ${names.join(', ') || `every ${noun}`} of ${where}.` };
}

function address(): Said {
  return {
    code: 'query-in-address',
    message: 'An address cannot contain "?" or "#". Describe query parameters in the ws binding of the channel.',
  };
}
