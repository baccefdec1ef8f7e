/** What the document says beyond the specification, and bindings that have no table of their own: as they are. */

import { jsonText } from '../../filters/json';
import type { Binding, Extension } from '../../model/types';
import { useWords } from '../page-context';
import { Code } from './Code';
import { Section } from './Section';

interface Props {
  readonly extensions: readonly Extension[];
  readonly bindings?: readonly Binding[];
}

export function ExtensionsSection({ extensions, bindings = [] }: Props) {
  const words = useWords().content;
  if (extensions.length === 0 && bindings.length === 0) return null;
  const title = bindings.length === 0 ? words.extensions : words.bindingsAndExtensions;
  return (
    <Section id="extensions" title={title}>
      {bindings.map(({ protocol, value }) => (
        <RawValue key={protocol} name={words.binding(protocol)} value={value} />
      ))}
      <ExtensionList extensions={extensions} />
    </Section>
  );
}

export function ExtensionList({ extensions }: Pick<Props, 'extensions'>) {
  return extensions.map(({ name, value }) => <RawValue key={name} name={name} value={value} />);
}

function RawValue({ name, value }: { readonly name: string; readonly value: Extension['value'] }) {
  if (value === null || typeof value !== 'object') {
    return (
      <p className="raw">
        <code>{name}</code> {typeof value === 'string' ? value : <code>{jsonText(value)}</code>}
      </p>
    );
  }
  return (
    <details className="raw">
      <summary>
        <code>{name}</code>
      </summary>
      <Code code={jsonText(value)} language="json" />
    </details>
  );
}
