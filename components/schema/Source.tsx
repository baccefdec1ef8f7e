/** A schema in another language than JSON Schema, as the document has it. */
import { jsonText } from '../../filters/json';
import type { ForeignSchema } from '../../model/schema/schema';
import { Code } from '../content/Code';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';

/** Avro is JSON; RAML and Protobuf are texts, if they are given as such. */
export function Source({ schema: { format, source } }: { readonly schema: ForeignSchema }) {
  return (
    <>
      <p>
        <Phrase text={useWords().schema.writtenIn} parts={{ format: <code>{format}</code> }} />
      </p>
      {typeof source === 'string' ? (
        <Code code={source} language={/raml|yaml/i.test(format) ? 'yaml' : 'text'} />
      ) : (
        <Code code={jsonText(source)} language="json" />
      )}
    </>
  );
}
