/** Turns a parsed AsyncAPI document into plain data about a WebSocket API. */
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import type { Warning } from '../errors';
import { checkPerspective } from './perspective/check';
import { readPerspective } from './perspective/stated';
import { readAvailability, readChannels } from './reading/channels';
import { readConnections } from './reading/connections';
import { createContext } from './reading/context';
import { linkReplies, spreadDirections } from './reading/conversations';
import { identify } from './reading/identity';
import { readInfo } from './reading/info';
import { readMessages } from './reading/messages';
import { nameMessages } from './reading/names';
import { readOperations } from './reading/operations';
import { isRaw } from './reading/raw';
import { createRegistry } from './reading/registry';
import { readServers } from './reading/servers';
import { sessionReader } from './reading/sessions';
import { suggestReplies, warnOfSuggestions } from './reading/suggested-replies';
import { markTopics } from './reading/topics';
import { unusedComponents } from './reading/unused-components';
import { readV2 } from './reading/v2';
import { readV3 } from './reading/v3';
import { readNamedSchemas } from './schema/named-schemas';
import { warnOfExclusions } from './schema/warn-of-exclusions';
import type { ApiModel } from './types';

export interface ReadOptions {
  /**
   * The application that the document describes. For a `client`, all directions are reversed. Default: what the document
   * says in `x-perspective`, else `server`.
   */
  readonly perspective?: 'server' | 'client' | undefined;
  /** Overrides `info.version`. */
  readonly version?: string | undefined;
}

/**
 * Reads a document of AsyncAPI 2.x or 3.x. It never throws because of the document: problems become warnings.
 *
 * @param document as the parser gives it; only its plain JSON is read, and not changed.
 */
export function readDocument(document: Pick<AsyncAPIDocumentInterface, 'json'>, options: ReadOptions = {}): ApiModel {
  const json: unknown = document.json();
  const warnings: Warning[] = [];
  const context = createContext(isRaw(json) ? json : {}, warnings);
  const perspective = readPerspective(context, options.perspective);
  const draft = context.asyncapi.startsWith('2') ? readV2(context, perspective) : readV3(context, perspective);

  const availability = readAvailability(draft, context);
  const registry = createRegistry(draft, context);
  const told = linkReplies(draft, registry, context);
  spreadDirections(draft, registry);
  const identities = identify(registry.messages);
  const names = nameMessages(registry.messages, identities, context);
  const sessions = sessionReader(registry, names, perspective, context);
  const info = readInfo(context, options.version, sessions);
  const messages = readMessages(registry.messages, draft, { names, identities, told, availability }, context);
  const servers = readServers(messages, context);
  const operations = readOperations(draft, registry, names, told, availability, sessions, context);
  const read = readChannels(draft, availability, operations, messages, sessions, context);
  const channels = markTopics(read, servers, info);
  const suggestedReplies = suggestReplies(messages);
  warnings.push(...warnOfSuggestions(suggestedReplies, messages));
  const schemas = readNamedSchemas(messages, context);
  warnings.push(...warnOfExclusions(messages, schemas));
  checkPerspective({ perspective, info, channels, operations, messages }, context);
  return {
    asyncapi: context.asyncapi,
    perspective,
    info,
    servers,
    channels,
    operations,
    messages,
    schemas,
    connections: readConnections(servers, channels, context),
    conversations: messages
      .filter(({ replies }) => replies.length > 0)
      .map(({ id, replies }) => ({ request: id, replies })),
    suggestedReplies,
    unusedComponents: unusedComponents(context),
    warnings,
  };
}
