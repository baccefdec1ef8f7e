/** Code in a box, coloured. */
import { highlight } from '../../filters/highlight';
import { once } from '../filtered';
import type { Sheet } from '../surface';

interface Props {
  readonly text: string;
  readonly language: string;
  readonly on: Sheet;
}

export function Code({ text, language, on }: Props) {
  // No language has a line break in its name.
  const html = once(on.filtered.code, `${language}\n${text}`, () => highlight(text, language));
  return (
    <div className="code">
      <pre tabIndex={0}>
        <code dangerouslySetInnerHTML={{ __html: html }} />
      </pre>
    </div>
  );
}
