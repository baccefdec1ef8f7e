/** A schema opened for one page: the same for messages, handshakes and the pages of schemas. */
import { expandSchema } from '../../model/schema/expand';
import type { Expanded, Schema } from '../../model/schema/schema';
import type { Lookup } from '../lookup';

export function expanded(
  schema: Schema | undefined,
  { namedSchemas }: Pick<Lookup, 'namedSchemas'>,
): Expanded | undefined {
  return schema && expandSchema(schema, namedSchemas);
}
