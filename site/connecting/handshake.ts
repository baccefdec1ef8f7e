/** What the request that opens a channel carries. */
import type { Expanded } from '../../model/schema/schema';
import type { Channel } from '../../model/types';
import type { Lookup } from '../lookup';
import { expanded } from '../schemas/expanded';
import { undeclaredIn } from './undeclared';

/** The parts of the request that opens a connection. */
export interface Handshake {
  readonly parameters: readonly ParameterRow[];
  /** Those of the channel's address that nothing defines. */
  readonly undeclared: readonly string[];
  readonly query: Expanded | undefined;
  readonly headers: Expanded | undefined;
}

export interface ParameterRow {
  readonly name: string;
  readonly description: string | undefined;
  readonly location: string | undefined;
  readonly schema: Expanded | undefined;
  readonly extensions: Channel['extensions'];
  readonly pointer: string;
}

export function handshakeOf(channel: Channel, lookup: Lookup): Handshake {
  const { parameters, webSocket } = channel;
  return {
    parameters: parameters.map(({ name, description, location, schema, extensions, pointer }) => ({
      name,
      description,
      location,
      schema: expanded(schema, lookup),
      extensions,
      pointer,
    })),
    undeclared: undeclaredIn(channel.address, parameters),
    query: expanded(webSocket?.query, lookup),
    headers: expanded(webSocket?.headers, lookup),
  };
}
