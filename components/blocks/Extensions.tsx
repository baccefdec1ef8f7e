import { jsonText } from '../../filters/json';
import type { Sheet } from '../surface';
import { Code } from './Code';
import type { BlockProps } from './props';

type Value = BlockProps<'extensions'>['block']['values'][number];

export function Extensions({ block: { values }, on }: BlockProps<'extensions'>) {
  return values.map((value, index) => writeValue(value, index, on));
}

function writeValue({ name, value }: Value, key: number, on: Sheet) {
  if (value === null || typeof value !== 'object') {
    return (
      <p key={key} className="raw">
        <code>{name}</code> {typeof value === 'string' ? value : <code>{jsonText(value)}</code>}
      </p>
    );
  }
  return (
    <details key={key} className="raw" open={on.isPrinted}>
      <summary>
        <code>{name}</code>
      </summary>
      <Code text={jsonText(value)} language="json" on={on} />
    </details>
  );
}
