/** A named schema opened for its own page. */
import { expandSchema } from '../../model/schema/expand';
import type { Expanded } from '../../model/schema/schema';
import type { Lookup } from '../lookup';

/** How far the page of a schema opens others: they have pages of their own. Messages open more. */
const ROOM = { depth: 2, nodes: 120 };

export function schemaTree(id: string, { namedSchemas }: Lookup): Expanded {
  return expandSchema({ kind: 'reference', id }, namedSchemas, ROOM);
}
