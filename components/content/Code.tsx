/** A block of code, coloured. */
import { colourCode } from '../../filters/code-colours';

interface Props {
  readonly code: string;
  readonly language: string;
}

export function Code({ code, language }: Props) {
  return (
    <div className="code">
      <pre tabIndex={0}>
        <code dangerouslySetInnerHTML={{ __html: colourCode(code, language) }} />
      </pre>
    </div>
  );
}
