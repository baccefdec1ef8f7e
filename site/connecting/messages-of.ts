/** What travels on a server. */
import { directionsOn } from '../../model/restrict';
import type { ApiModel, Direction, Message, Server } from '../../model/types';
import type { Lookup, Stand } from '../lookup';

/** Its messages with the ways they travel there. */
export function messagesOf({ id }: Server, { messagesOn, operations }: Lookup): readonly Message[] {
  return messagesOn(id).map((message) => {
    const directions = directionsOn(message, operations(message.operations), id);
    return directions.length === message.directions.length ? message : { ...message, directions };
  });
}

export interface ServerCard {
  readonly server: Server;
  /** How many messages travel each way on it; `undefined` where all servers carry the same. */
  readonly stand: Stand | undefined;
  readonly counts: { readonly send: number; readonly receive: number } | undefined;
}

export function serverCards({ servers }: Pick<ApiModel, 'servers'>, lookup: Lookup): readonly ServerCard[] {
  const isSame = servers.length > 1 && !lookup.serversDiffer;
  return servers.map((server) => ({
    server,
    stand: lookup.standOf('server', server.id),
    counts: isSame ? undefined : countsOf(server, lookup),
  }));
}

function countsOf(server: Server, lookup: Lookup) {
  const messages = messagesOf(server, lookup);
  const count = (direction: Direction) => messages.filter(({ directions }) => directions.includes(direction)).length;
  return { send: count('send'), receive: count('receive') };
}
