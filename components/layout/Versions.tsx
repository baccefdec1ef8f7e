/** Which version this is; where several are published, the way to the others: a list that opens without a script, too. */
import { VERSIONS } from '../../browser/contract';
import type { VersionSwitch } from '../../content/parts/versions';
import type { FrameProps } from './frame';

interface Props extends FrameProps {
  readonly version: string;
  readonly versions: VersionSwitch | undefined;
}

export function Versions({ version, versions, on: { href, words } }: Props) {
  if (versions === undefined) return version !== '' && <span className="version">{version}</span>;
  return (
    <details className={VERSIONS}>
      <summary>
        <span className="unseen">{words.versions.label} </span>
        <span>{versions.current}</span>
      </summary>
      <ul>
        {versions.links.map(({ to, label, note, isCurrent }) => (
          <li>
            <a href={href(to) ?? '#'} aria-current={isCurrent ? 'true' : undefined}>
              <span>{label}</span> <small>{note}</small>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
