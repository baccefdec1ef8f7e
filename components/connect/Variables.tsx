/** The variables of a server's address as a table. */

import type { Variable } from '../../model/types';
import { ExtensionList } from '../content/Extensions';
import { Markdown } from '../content/Markdown';
import { Phrase } from '../content/Phrase';
import { Table } from '../content/Table';
import { useWords } from '../page-context';

export function Variables({ variables }: { readonly variables: readonly Variable[] }) {
  const words = useWords().connect.variables;
  return (
    <Table label={words.label} columns={[words.variable, words.default, words.allowed, words.meaning]}>
      {variables.map((variable) => (
        <tr key={variable.name}>
          <td>
            <code>{variable.name}</code>
          </td>
          <td>{variable.default !== undefined && <code>{variable.default}</code>}</td>
          <td>
            <ValueCodes values={variable.enum} />
          </td>
          <td>
            <Markdown text={variable.description} inline />
            {variable.examples.length > 0 && (
              <div className="muted">
                <Phrase text={words.examples} parts={{ values: <ValueCodes values={variable.examples} /> }} />
              </div>
            )}
            <ExtensionList extensions={variable.extensions} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function ValueCodes({ values }: { readonly values: readonly string[] }) {
  return values.map((value) => (
    <code key={value} className="const">
      {value}
    </code>
  ));
}
