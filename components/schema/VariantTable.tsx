/** The variants of a schema side by side: which fields go together. */

import { inlineJson } from '../../filters/json';
import type { VariantCell, VariantComparison } from '../../model/schema/rules';
import { variantLabels } from '../../site/schemas/variant-labels';
import { Phrase } from '../content/Phrase';
import { Table } from '../content/Table';
import { useWords } from '../page-context';
import { Names } from './Names';

export function VariantTable({ comparison }: { readonly comparison: VariantComparison }) {
  const { toldApartBy, areTypes, rows } = comparison;
  const words = useWords().schema;
  const labels = variantLabels(comparison, words);
  return (
    <>
      {toldApartBy !== undefined && (
        <p>
          <Phrase text={words.toldApartBy} parts={{ field: <code>{toldApartBy}</code> }} />
        </p>
      )}
      {toldApartBy === undefined && areTypes && <p>{words.toldApartByType}</p>}
      {rows.length > 0 && (
        <Table label={words.variants.label} className="variants" columns={[words.variants.field, ...labels]}>
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
  const words = useWords().schema;
  switch (cell.kind) {
    case 'value':
      return (
        <>
          <code className="const">{inlineJson(cell.value)}</code> {cell.isRequired && words.required}
        </>
      );
    case 'notWith':
      return <Phrase text={words.variants.notWith} parts={{ names: <Names names={cell.names} /> }} />;
    case 'required':
      return words.required;
    case 'optional':
      return words.optional;
    case 'forbidden':
      return words.forbidden;
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
