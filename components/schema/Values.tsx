/** The values a schema allows, gives by default, or shows as examples. */
import { inlineJson } from '../../filters/json';
import type { SchemaNode } from '../../model/schema';
import type { JsonValue } from '../../model/types';

/** A list of values longer than this is folded. */
const MOST = 24;

export function Values({ node }: { readonly node: SchemaNode }) {
  return (
    <>
      {node.enum !== undefined && <ValueList label={node.enum.length === 1 ? 'Always' : 'One of'} values={node.enum} />}
      {node.default !== undefined && <ValueList label="Default" values={[node.default]} />}
      {node.examples.length > 0 && <ValueList label="For example" values={node.examples} />}
    </>
  );
}

function ValueList({ label, values }: { readonly label: string; readonly values: readonly JsonValue[] }) {
  const list = (
    <ul className="values">
      <li className="label">{label}</li>
      {values.map((value, index) => (
        // A document may list a value twice.
        <li key={`${index} ${inlineJson(value)}`}>
          <code>{inlineJson(value)}</code>
        </li>
      ))}
    </ul>
  );
  if (values.length <= MOST) return list;
  return (
    <details>
      <summary className="fold">
        {label} {values.length} values
      </summary>
      {list}
    </details>
  );
}
