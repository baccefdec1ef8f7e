/** What travels on a server. */
import { directionsOn } from '../../model/restrict';
import type { ApiModel, Message, Server } from '../../model/types';
import type { Lookup } from '../lookup';

/** Its messages with the ways they travel there. */
export function messagesOf({ id }: Server, { messagesOn, operations }: Lookup): readonly Message[] {
  return messagesOn(id).map((message) => {
    const directions = directionsOn(message, operations(message.operations), id);
    return directions.length === message.directions.length ? message : { ...message, directions };
  });
}

export interface ServerCard {
  readonly server: Server;
  /** How many messages travel each way on it. */
  readonly send: number;
  readonly receive: number;
}

export function serverCards({ servers }: Pick<ApiModel, 'servers'>, lookup: Lookup): readonly ServerCard[] {
  return servers.map((server) => {
    const messages = messagesOf(server, lookup);
    return {
      server,
      send: messages.filter(({ directions }) => directions.includes('send')).length,
      receive: messages.filter(({ directions }) => directions.includes('receive')).length,
    };
  });
}
