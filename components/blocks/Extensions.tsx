import { jsonText } from '../../filters/json';
import type { Sheet } from '../surface';
import { Code } from './Code';
import type { BlockProps } from './props';

type Value = BlockProps<'extensions'>['block']['values'][number];

export function Extensions({ block: { values }, on }: BlockProps<'extensions'>) {
  return values.map((value) => writeValue(value, on));
}

function writeValue({ name, value }: Value, on: Sheet) {
  if (value === null || typeof value !== 'object') {
    return (
      <p className="raw">
        <code>{name}</code> {typeof value === 'string' ? value : <code>{jsonText(value)}</code>}
      </p>
    );
  }
  return (
    <details className="raw" open={on.isPrinted}>
      <summary>
        <code>{name}</code>
      </summary>
      <Code text={jsonText(value)} language="json" on={on} />
    </details>
  );
}
