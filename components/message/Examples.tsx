/** The author's examples of a message: the first one open, the others a click away. */
import { languageOf } from '../../filters/highlight';
import { jsonText } from '../../filters/json';
import type { JsonValue, Message, MessageExample } from '../../model/types';
import { Code } from '../content/Code';
import { ExtensionList } from '../content/Extensions';
import { Markdown } from '../content/Markdown';

export function Examples({ message }: { readonly message: Message }) {
  if (message.examples.length === 0) {
    return <p className="panel empty">The document gives no example of this message.</p>;
  }
  return message.examples.map((example, index) => (
    <ExamplePanel
      // Examples have no identity but their position.
      key={`${index}-${example.name}`}
      title={example.name ?? (message.examples.length === 1 ? 'Example' : `Example ${index + 1}`)}
      example={example}
      contentType={message.contentType}
      open={index === 0}
    />
  ));
}

interface Props {
  readonly title: string;
  readonly example: MessageExample;
  readonly contentType: string | undefined;
  readonly open: boolean;
}

export function ExamplePanel({ title, example, contentType, open }: Props) {
  const { headers, payload, summary, extensions } = example;
  return (
    <details className="panel" open={open}>
      <summary>
        <b>{title}</b> <Markdown text={summary} inline />
      </summary>
      {headers !== undefined && (
        <>
          <p className="part">Headers</p>
          <Code code={jsonText(headers)} language="json" />
          {payload !== undefined && <p className="part">Payload</p>}
        </>
      )}
      {payload !== undefined && <Payload value={payload} contentType={contentType} />}
      <ExtensionList extensions={extensions} />
    </details>
  );
}

/** A payload in the words of its content type: text as it is, everything else as JSON. */
export function Payload({ value, contentType }: { value: JsonValue; contentType: string | undefined }) {
  const language = languageOf(contentType);
  const isText = typeof value === 'string' && language !== 'json';
  return <Code code={isText ? value : jsonText(value)} language={isText ? language : 'json'} />;
}
