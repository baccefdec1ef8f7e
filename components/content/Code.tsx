/** A block of code, coloured. */
import { highlight } from '../../filters/highlight';

interface Props {
  readonly code: string;
  readonly language: string;
}

export function Code({ code, language }: Props) {
  return (
    <div className="code">
      <pre tabIndex={0}>
        <code dangerouslySetInnerHTML={{ __html: highlight(code, language) }} />
      </pre>
    </div>
  );
}
