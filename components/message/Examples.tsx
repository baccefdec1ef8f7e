/** The author's examples of a message: the first one open, the others a click away. */

import { languageOf } from '../../filters/highlight';
import { jsonText } from '../../filters/json';
import type { JsonValue, MessageExample } from '../../model/types';
import type { ExampleView } from '../../site/messages/examples';
import { Code } from '../content/Code';
import { ExtensionList } from '../content/Extensions';
import { Markdown } from '../content/Markdown';
import { useWords } from '../page-context';
import { CheckMark, CheckReasons } from './CheckResult';

interface Props {
  readonly examples: readonly ExampleView[];
  readonly contentType: string | undefined;
}

export function Examples({ examples, contentType }: Props) {
  const words = useWords().message;
  if (examples.length === 0) {
    return <p className="panel empty">{words.noExample}</p>;
  }
  return examples.map(({ example, variant, isGenerated }, index) => (
    <ExamplePanel
      // Examples have no identity but their position.
      key={`${index}-${example.name}`}
      title={example.name ?? (examples.length === 1 ? words.example : words.exampleAt(index + 1))}
      example={example}
      contentType={contentType}
      variant={variant}
      isGenerated={isGenerated}
      open={index === 0}
    />
  ));
}

interface PanelProps {
  readonly title: string;
  readonly example: MessageExample;
  readonly contentType: string | undefined;
  readonly variant?: string | undefined;
  readonly isGenerated?: boolean;
  readonly open: boolean;
}

export function ExamplePanel({ title, example, contentType, variant, isGenerated = false, open }: PanelProps) {
  const words = useWords().message;
  const { headers, payload, summary, extensions, check } = example;
  return (
    <details className="panel" open={open} data-example={example.name}>
      <summary>
        <b>{title}</b> {isGenerated && <span>{words.generated}</span>} <Markdown text={summary} inline />{' '}
        {variant !== undefined && <span className="variant-name">{variant}</span>} <CheckMark check={check} />
      </summary>
      <CheckReasons check={check} />
      {headers !== undefined && (
        <>
          <p className="part">{words.headers}</p>
          <Code code={jsonText(headers)} language="json" />
          {payload !== undefined && <p className="part">{words.payload}</p>}
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
