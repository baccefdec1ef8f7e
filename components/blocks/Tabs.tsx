/** One of several at a time: radio buttons that look like tabs, so that no script is needed. Paper has them all. */
import { CodeBlock } from './CodeBlock';
import type { BlockProps } from './props';

export function Tabs({ block: { label, name, panes }, on }: BlockProps<'tabs'>) {
  return (
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
            <CodeBlock block={pane.code} on={on} />
          </div>
        </>
      ))}
    </fieldset>
  );
}
