/** The rules of the parser in words that say what to do. */
import type { Finding } from '../errors';
import { get } from '../model/reading/raw';
import { didYouMean } from '../nearest';
import type { Complaint } from './complaint';

type Say = (complaint: Complaint, json: unknown) => string;

/** What a rule of the parser says of a value; `undefined` where its own sentence tells. */
export function ruleWords(complaint: Complaint, json: unknown): Pick<Finding, 'code' | 'message'> | undefined {
  const say = SAYINGS.get(complaint.rule);
  return say === undefined ? undefined : { code: complaint.rule, message: say(complaint, json) };
}

const SAYINGS: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['asyncapi2-operation-operationId-uniqueness', unique('operationId', 'operation')],
  ['asyncapi2-message-messageId-uniqueness', unique('messageId', 'message')],
  ['asyncapi2-tags-uniqueness', ({ fault }) => `Tag ${quoted(fault) ?? ''} stands twice in this list. Remove one.`],
  ['asyncapi2-server-security', securityScheme],
  ['asyncapi2-operation-security', securityScheme],
  ['asyncapi2-channel-servers', server],
  ['asyncapi3-channel-servers', server],
  ['asyncapi2-server-variables', (complaint) => braces(complaint, 'variables', 'variable', "the server's URL")],
  [
    'asyncapi2-channel-parameters',
    (complaint) => braces(complaint, 'parameters', 'parameter', "the channel's address"),
  ],
  [
    'asyncapi3-channel-parameters',
    (complaint) => braces(complaint, 'parameters', 'parameter', "the channel's address"),
  ],
  ['asyncapi2-channel-no-query-nor-fragment', address],
  ['asyncapi3-channel-no-query-nor-fragment', address],
  [
    'asyncapi3-operation-messages-from-referred-channel',
    () => 'This message is not among those of the operation\'s channel. Refer to one below "#/channels/…/messages".',
  ],
  [
    'asyncapi3-required-operation-channel-unambiguity',
    () => 'The channel of an operation must be a $ref below "#/channels/".',
  ],
  [
    'asyncapi3-required-channel-servers-unambiguity',
    () => 'The servers of a channel must be $refs below "#/servers/".',
  ],
  ['asyncapi-document-unresolved', () => 'A $ref is not allowed here. Write the value itself.'],
  ['asyncapi-info-description', () => '"info" has no description. Say in a sentence or two what this API is for.'],
  ['asyncapi-servers', () => 'The document names no server, so that nobody can tell where to connect. Add "servers".'],
  ['asyncapi2-server-no-empty-variable', () => 'The URL has a variable without a name: {}. Name it, and describe it.'],
  [
    'asyncapi2-channel-no-empty-parameter',
    () => 'The address has a parameter without a name: {}. Name it, and describe it.',
  ],
  [
    'asyncapi2-unused-securityScheme',
    ({ steps }) =>
      `No server or operation asks for security scheme "${steps.at(-1)}". Name it in their "security", or remove it.`,
  ],
]);

function unique(field: string, owner: string): Say {
  return ({ steps }, json) => {
    const value = steps.reduce<unknown>((inner, step) => get(inner, String(step)), json);
    const name = typeof value === 'string' ? `${field} "${value}"` : `This ${field}`;
    return `${name} is used by another ${owner} too. Give each its own.`;
  };
}

function securityScheme({ steps }: Complaint, json: unknown): string {
  const name = String(steps.at(-1));
  const known = Object.keys(Object(get(get(json, 'components'), 'securitySchemes')));
  return `Security scheme "${name}" is not defined in components.securitySchemes.${didYouMean(name, known)}`;
}

function server({ steps }: Complaint, json: unknown): string {
  const list = get(get(get(json, 'channels'), String(steps[1])), 'servers');
  const name: unknown = Array.isArray(list) ? list[Number(steps.at(-1))] : undefined;
  if (typeof name !== 'string') return 'This server is not one of the document\'s "servers".';
  return `Server "${name}" is not defined in "servers".${didYouMean(name, Object.keys(Object(get(json, 'servers'))))}`;
}

function braces({ steps, fault }: Complaint, field: string, noun: string, where: string): string {
  const at = steps.lastIndexOf(field);
  const name = at >= 0 && at === steps.length - 2 ? steps.at(-1) : undefined;
  if (name !== undefined)
    return `${where.charAt(0).toUpperCase()}${where.slice(1)} has no {${name}}. Remove the ${noun}, or use it.`;
  const missed = 'text' in fault ? fault.text.split('Missed: ')[1]?.replace(/\.$/, '') : undefined;
  const names = missed?.split(', ').map((one) => `{${one}}`) ?? [];
  return `"${field}" does not describe ${names.join(', ') || `every ${noun}`} of ${where}.`;
}

function address(): string {
  return 'An address cannot contain "?" or "#". Describe query parameters in the ws binding of the channel.';
}

function quoted(fault: Complaint['fault']): string | undefined {
  const name = 'text' in fault ? fault.text.split('duplicate tag name ')[1] : undefined;
  return name?.replace(/\.$/, '');
}
