/** Which servers carry the same messages: what is the same on several is said once. */
import { groupBy } from '../../group-by';
import { directionsOn } from '../../model/restrict';
import type { ApiModel, Server } from '../../model/types';

/** So many servers are compared; an API with more is not shown side by side. */
const MOST_COMPARED = 40;

export interface ServerGroups {
  /** Servers that carry the same messages in the same directions, in the document's order. */
  readonly groups: readonly (readonly Server[])[];
  /** How many servers are not compared. */
  readonly more: number;
}

/** Groups the servers by what travels on them. */
export function serverGroups({ servers, messages, operations }: ApiModel): ServerGroups {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const uses = messages.map((message) => ({
    message,
    operations: message.operations.flatMap((id) => byId.get(id) ?? []),
  }));
  const compared = servers.slice(0, MOST_COMPARED);
  const carried = ({ id }: Server) =>
    uses.map(({ message, operations: own }) => directionsOn(message, own, id).join('+')).join();
  return { groups: [...groupBy(compared, carried).values()], more: servers.length - compared.length };
}

/** Whether it makes a difference for a message which server is used. */
export function serversDiffer(model: ApiModel): boolean {
  if (model.servers.length < 2) return false;
  const { groups, more } = serverGroups(model);
  return groups.length > 1 || more > 0;
}
