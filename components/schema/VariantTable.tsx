/** The variants of a schema side by side: which fields go together. */
import { inlineJson } from '../../filters/json';
import type { VariantCell, VariantComparison } from '../../model/schema-rules';
import { Table } from '../content/Table';
import { Names } from './Names';

export function VariantTable({ comparison }: { readonly comparison: VariantComparison }) {
  const { labels, toldApartBy, areTypes, rows } = comparison;
  return (
    <>
      {toldApartBy !== undefined && (
        <p>
          Told apart by <code>{toldApartBy}</code>.
        </p>
      )}
      {toldApartBy === undefined && areTypes && <p>Told apart by type.</p>}
      {rows.length > 0 && (
        <Table label="Which fields go together" className="variants" columns={['Field', ...labels]}>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {cells.map((cell, index) => (
                <td key={labels[index]} className={cell.kind}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}

function Cell({ cell }: { readonly cell: VariantCell }) {
  switch (cell.kind) {
    case 'value':
      return (
        <>
          <code className="const">{inlineJson(cell.value)}</code> {cell.isRequired && 'required'}
        </>
      );
    case 'notWith':
      return (
        <>
          not with <Names names={cell.names} />
        </>
      );
    case 'required':
      return 'required';
    case 'optional':
      return 'optional';
    case 'forbidden':
      return 'must not be there';
    case 'unsaid':
      return '—';
    default:
      return cell satisfies never;
  }
}

/** What a variant is known by on the wire. */
export function TellingValue({ value }: { readonly value: VariantComparison['values'][number] }) {
  return value === undefined ? null : <code className="const">{inlineJson(value)}</code>;
}
