/** How a reader knows which request a reply belongs to. */
import type { CorrelationId, Message } from '../../model/types';
import type { Digest } from './digest';

export interface Correlation {
  /** The place as a reader writes it: `reqid`, `meta.id`. */
  readonly path: string;
  readonly where: 'payload' | 'headers';
  /** Whether the document says so; otherwise both sides have such a field, and that is all we know. */
  readonly isStated: boolean;
}

/**
 * @returns what the request's `correlationId` says, or the reply's; else the one field that both have and that could
 *   tell one exchange from another. `undefined` when that cannot be told.
 */
export function correlationOf(
  request: Message,
  reply: Message,
  digest: (message: Message) => Digest,
): Correlation | undefined {
  const stated = request.correlationId ?? reply.correlationId;
  if (stated !== undefined) return statedPlace(stated);
  if (request.id === reply.id) return undefined;
  const own = digest(reply).fields;
  const shared = [...digest(request).fields].filter(([name, type]) => own.get(name) === type).map(([name]) => name);
  const telling = shared.filter((name) => IDENTIFYING.test(name));
  const [name, ...others] = telling.length > 0 ? telling : shared;
  return name === undefined || others.length > 0 ? undefined : { path: name, where: 'payload', isStated: false };
}

/** Names that people give to such fields: `reqid`, `request_id`, `correlationId`, `seq`, `nonce`. */
const IDENTIFYING =
  /^(?:id|nonce|seq|sequence|(?:req|request|corr|correlation|msg|message|call|cmd|client)[_-]?(?:id|no|nr|num|seq))$/i;

/** `$message.payload#/meta/id`; what is no such expression is shown as it is. */
function statedPlace({ location }: CorrelationId): Correlation {
  const [, part, pointer] = /^\$message\.(payload|header)#\/(.+)$/.exec(location) ?? [];
  if (pointer === undefined) return { path: location, where: 'payload', isStated: true };
  const path = pointer
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
  return { path, where: part === 'header' ? 'headers' : 'payload', isStated: true };
}
