/** Turns a parsed AsyncAPI document into what its pages say: plain data about a WebSocket API. */
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import type { Warning } from '../errors';
import { readAvailability, readChannels } from './channels';
import { readConnections } from './connections';
import { createContext } from './context';
import { linkReplies, spreadDirections } from './conversations';
import { identify } from './identity';
import { readInfo } from './info';
import { readMessages } from './messages';
import { readNamedSchemas } from './named-schemas';
import { nameMessages } from './names';
import { readOperations } from './operations';
import { isRaw } from './raw';
import { createRegistry } from './registry';
import { readServers } from './servers';
import type { ApiModel } from './types';
import { unusedComponents } from './unused-components';
import { readV2 } from './v2';
import { readV3 } from './v3';

export interface ReadOptions {
  /** Whose document it is. That of a `client` says every direction the other way round. Default: `server`. */
  readonly perspective?: 'server' | 'client' | undefined;
  /** Overrides `info.version`. */
  readonly version?: string | undefined;
}

/**
 * Reads a document of AsyncAPI 2.x or 3.x. It never throws for what the document says: that becomes a warning.
 *
 * @param document as the parser gives it; only its plain JSON is read, and not changed.
 */
export function readDocument(document: Pick<AsyncAPIDocumentInterface, 'json'>, options: ReadOptions = {}): ApiModel {
  const json: unknown = document.json();
  const warnings: Warning[] = [];
  const context = createContext(isRaw(json) ? json : {}, warnings);
  const perspective = options.perspective ?? 'server';
  const draft = context.asyncapi.startsWith('2') ? readV2(context, perspective) : readV3(context, perspective);

  const info = readInfo(context, options.version);
  const availability = readAvailability(draft, context);
  const registry = createRegistry(draft, context);
  const told = linkReplies(draft, registry, context);
  spreadDirections(draft, registry);
  const identities = identify(registry.messages);
  const names = nameMessages(registry.messages, identities, context);
  const messages = readMessages(registry.messages, draft, { names, identities, told, availability }, context);
  const servers = readServers(messages, context);
  const operations = readOperations(draft, registry, names, told, availability, context);
  const channels = readChannels(draft, availability, operations, messages, context);
  return {
    asyncapi: context.asyncapi,
    perspective,
    info,
    servers,
    channels,
    operations,
    messages,
    schemas: readNamedSchemas(messages, context),
    connections: readConnections(servers, channels),
    conversations: messages
      .filter(({ replies }) => replies.length > 0)
      .map(({ id, replies }) => ({ request: id, replies })),
    unusedComponents: unusedComponents(context),
    warnings,
  };
}
