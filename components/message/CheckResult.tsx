/** Whether an example keeps the schemas of its message, and what is wrong when it does not. */
import type { ExampleCheck } from '../../model/types';

interface Props {
  readonly check: ExampleCheck | undefined;
}

/** Two words beside the example's name. */
export function CheckMark({ check }: Props) {
  if (check?.kind === 'valid') {
    return (
      <span className="check valid">
        <span aria-hidden="true">✓</span> valid
      </span>
    );
  }
  if (check?.kind !== 'invalid') return null;
  return (
    <span className="check invalid">
      <span aria-hidden="true">✗</span> does not match
    </span>
  );
}

export function CheckReasons({ check }: Props) {
  if (check?.kind === 'unchecked') return <p className="check-note">Not checked: {check.reason}.</p>;
  if (check?.kind !== 'invalid') return null;
  return (
    <div className="check-note problems">
      <p>This example does not match its schema:</p>
      <ul>
        {check.problems.map(({ where, path, message }, index) => (
          <li key={index}>
            {path === '' ? `The ${where}` : <code>{path}</code>}
            {path !== '' && where === 'headers' && ' in the headers'} {message}
          </li>
        ))}
        {check.more > 0 && <li>and {check.more} more</li>}
      </ul>
    </div>
  );
}
