import { Code } from './Code';
import type { BlockProps } from './props';

export function CodeBlock({ block: { text, language, isPlain = false }, on }: BlockProps<'code-block'>) {
  return <Code text={text} language={isPlain ? 'text' : language} on={on} />;
}
