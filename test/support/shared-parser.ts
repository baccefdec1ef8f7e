/**
 * What tests get for `@asyncapi/parser` (`moduleNameMapper` in jest.config.js): the real one, loaded and its schemas
 * compiled once for each worker. Processes that tests start load their own.
 */
import type * as Package from '@asyncapi/parser';
import { ours } from './ours';
import { requireOnce } from './outside';

// First, since it lets all documents share the compiled schemas of AsyncAPI.
requireOnce('./parser.cjs');
const outside: typeof Package = requireOnce('@asyncapi/parser');

/** Its documents hold objects of the classes that the tests know. */
class Parser extends outside.Parser {
  override async parse(...given: Parameters<Package.Parser['parse']>): ReturnType<Package.Parser['parse']> {
    const output = await super.parse(...given);
    const { document } = output;
    if (document === undefined) return output;
    const json: Record<string, unknown> = ours(document.json());
    return {
      ...output,
      document: Object.assign(document, { json: (key?: string) => (key === undefined ? json : json[key]) }),
    };
  }
}

module.exports = { ...outside, Parser };
