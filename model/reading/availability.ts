/** Reads what is available on which server: `servers` of a channel, `x-servers` of a message or an operation. */
import { didYouMean } from '../../nearest';
import type { Context } from './context';
import { asText, get, getEntries, getText, isRaw, pointerTo, type Raw } from './raw';

/** The document's servers, without those that cannot be read. */
export function serverEntries(context: Context): readonly [string, unknown][] {
  return getEntries(context.root, 'servers').filter(([, server]) => isRaw(server));
}

/** The ids of the servers in a list, and whether every entry was understood. */
export interface ServerList {
  /** In the order of the document's servers. */
  readonly servers: readonly string[];
  readonly isComplete: boolean;
}

/**
 * @param key `servers` or `x-servers`: names, `#/servers/…`, or (resolved) the servers themselves.
 * @returns `undefined` when the key is absent or empty.
 */
export function readServerList(raw: Raw, key: string, context: Context, pointer: string): ServerList | undefined {
  const value = get(raw, key);
  const entries = Array.isArray(value) ? value : value === undefined ? [] : [value];
  if (entries.length === 0) return undefined;
  const servers = serverEntries(context);
  const found = new Set<string>();
  let isComplete = true;
  entries.forEach((entry, position) => {
    const id = serverId(entry, servers, context);
    if (id !== undefined) found.add(id);
    else {
      isComplete = false;
      const text = asText(entry) ?? getText(entry, '$ref');
      const said = text === undefined ? 'This entry' : `"${text}"`;
      const names = servers.map(([name]) => name);
      const known = names.join(', ') || 'none';
      const meant = text === undefined ? '' : didYouMean(text.replace('#/servers/', ''), names);
      const at = pointer + pointerTo(key, ...(Array.isArray(value) ? [position] : []));
      context.warn(
        'unknown-server',
        `${said} is not a server of this document.${meant} Use one of these: ${known}.`,
        at,
      );
    }
  });
  return { servers: servers.map(([id]) => id).filter((id) => found.has(id)), isComplete };
}

function serverId(entry: unknown, servers: readonly [string, unknown][], context: Context): string | undefined {
  const text = asText(entry) ?? getText(entry, '$ref');
  const target = text === undefined ? entry : (context.resolve(text) ?? text);
  return servers.find(([id, raw]) => id === target || (isRaw(target) && raw === target))?.[0];
}
