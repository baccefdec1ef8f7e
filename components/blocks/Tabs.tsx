/** One of several at a time: radio buttons that look like tabs, so that no script is needed. Paper has them all. */
import {
  CHANGES_ATTRIBUTE,
  CHOICE_CLASS,
  type CodeChange,
  CREDENTIALS_ATTRIBUTE,
  SERVER_ATTRIBUTE,
} from '../../browser/contract';
import type { Choice } from '../../content/blocks';
import { writeInlines } from '../inlines/write-inlines';
import { CodeBlock } from './CodeBlock';
import type { BlockProps } from './props';

export function Tabs({ block: { label, name, choice, panes }, on }: BlockProps<'tabs'>) {
  return (
    <>
      {choice && <Chooser choice={choice} isPrinted={on.isPrinted} />}
      <fieldset className="tabs">
        <legend className="unseen">{label}</legend>
        {panes.map((pane, index) => (
          <>
            {on.isPrinted ? (
              <b>{pane.label}</b>
            ) : (
              <label>
                <input type="radio" name={on.id(name)} value={pane.id} defaultChecked={index === 0} />
                {pane.label}
              </label>
            )}
            <div>
              {pane.note !== undefined && <p className="needs">{writeInlines(pane.note, on)}</p>}
              <CodeBlock block={pane.code} on={on} />
            </div>
          </>
        ))}
      </fieldset>
    </>
  );
}

interface ChooserProps {
  readonly choice: Choice;
  readonly isPrinted: boolean;
}

/** Without a script there is no other code to choose: then it says what this code is for. */
function Chooser({ choice: { label, options }, isPrinted }: ChooserProps) {
  if (isPrinted) {
    return (
      <p className={CHOICE_CLASS}>
        {label}: {options[0]?.label}
      </p>
    );
  }
  return (
    <p className={CHOICE_CLASS}>
      <label>
        {label}
        <select disabled autocomplete="off">
          {options.map(({ label: text, server, credentials, changes }) => (
            <option
              {...{
                [SERVER_ATTRIBUTE]: server,
                [CREDENTIALS_ATTRIBUTE]: credentials,
                [CHANGES_ATTRIBUTE]: changes.length === 0 ? undefined : JSON.stringify(changes.map(changeOf)),
              }}
            >
              {text}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

function changeOf({ language, from, count, lines }: Choice['options'][number]['changes'][number]): CodeChange {
  return [language, from, count, lines];
}
