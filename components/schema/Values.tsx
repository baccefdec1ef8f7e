/** The values a schema allows, gives by default, or shows as examples. */
import { inlineJson } from '../../filters/json';
import type { EnumNote, SchemaNode } from '../../model/schema/schema';
import type { JsonValue } from '../../model/types';
import { Markdown } from '../content/Markdown';
import { useWords } from '../page-context';

/** A list of values longer than this is folded. */
const MOST = 24;

export function Values({ node }: { readonly node: SchemaNode }) {
  const words = useWords().schema.values;
  const label = node.enum?.length === 1 ? words.always : words.oneOf;
  return (
    <>
      {node.enum !== undefined && <ValueList label={label} values={node.enum} notes={node.enumNotes} />}
      {node.default !== undefined && <ValueList label={words.default} values={[node.default]} />}
      {node.examples.length > 0 && <ValueList label={words.examples} values={node.examples} />}
    </>
  );
}

interface Props {
  readonly label: string;
  readonly values: readonly JsonValue[];
  readonly notes?: readonly EnumNote[];
}

function ValueList({ label, values, notes = [] }: Props) {
  const { many } = useWords().schema.values;
  const list = (
    <ul className={notes.length > 0 ? 'values noted' : 'values'}>
      <li className="label">{label}</li>
      {values.map((value, index) => (
        // A document may list a value twice.
        <li key={`${index} ${inlineJson(value)}`}>
          <code>{inlineJson(value)}</code>
          <Note note={notes[index]} />
        </li>
      ))}
    </ul>
  );
  if (values.length <= MOST) return list;
  return (
    <details>
      <summary className="fold">{many(label, values.length)}</summary>
      {list}
    </details>
  );
}

function Note({ note }: { readonly note: EnumNote | undefined }) {
  if (note === undefined) return null;
  return (
    <>
      {note.name !== undefined && <b> {note.name}</b>} <Markdown text={note.description} inline />
    </>
  );
}
