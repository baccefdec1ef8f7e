/** The same in several languages, one at a time: radio buttons that look like tabs, so that no script is needed. */
import type { ConnectionCode } from '../../site/types';
import { Code } from '../content/Code';

interface Props {
  /** What the code does, for readers who cannot see the tabs. */
  readonly label: string;
  readonly snippets: ConnectionCode['snippets'];
  /** Unique on the page: which of its radio buttons belong together. */
  readonly name: string;
  /** Colours take a millisecond: nothing on the page of a server, seconds on those of a thousand messages. */
  readonly coloured?: boolean;
}

export function CodeTabs({ label, snippets, name, coloured = false }: Props) {
  return (
    <fieldset className="tabs">
      <legend className="unseen">{label}</legend>
      {snippets.map(({ id, label: tab, language, code }, index) => (
        <TabAndPanel key={id} name={name} id={id} label={tab} isFirst={index === 0}>
          <Code code={code} language={coloured ? language : 'text'} />
        </TabAndPanel>
      ))}
    </fieldset>
  );
}

interface TabProps {
  readonly name: string;
  /** By which the choice is remembered from page to page. */
  readonly id: string;
  readonly label: string;
  readonly isFirst: boolean;
  readonly children: React.ReactNode;
}

function TabAndPanel({ name, id, label, isFirst, children }: TabProps) {
  return (
    <>
      <label>
        <input type="radio" name={name} value={id} defaultChecked={isFirst} />
        {label}
      </label>
      <div>{children}</div>
    </>
  );
}
