/** Whether an example keeps the schemas of its message, and what is wrong when it does not. */

import type { ExampleCheck } from '../../model/types';
import { Phrase } from '../content/Phrase';
import { useWords } from '../page-context';

interface Props {
  readonly check: ExampleCheck | undefined;
}

/** Two words beside the example's name. */
export function CheckMark({ check }: Props) {
  const words = useWords().message;
  if (check?.kind === 'valid') {
    return (
      <span className="check valid">
        <span aria-hidden="true">✓</span> {words.valid}
      </span>
    );
  }
  if (check?.kind !== 'invalid') return null;
  return (
    <span className="check invalid">
      <span aria-hidden="true">✗</span> {words.invalid}
    </span>
  );
}

export function CheckReasons({ check }: Props) {
  const words = useWords().message;
  if (check?.kind === 'unchecked') return <p className="check-note">{words.unchecked(check.reason)}</p>;
  if (check?.kind !== 'invalid') return null;
  return (
    <div className="check-note problems">
      <p>{words.problems}</p>
      <ul>
        {check.problems.map(({ where, path, message }, index) => (
          <li key={index}>
            <Phrase
              text={path === '' ? words.whole[where] : words.place[where]}
              parts={{ path: <code>{path}</code>, message }}
            />
          </li>
        ))}
        {check.more > 0 && <li>{words.moreProblems(check.more)}</li>}
      </ul>
    </div>
  );
}
