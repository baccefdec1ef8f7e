/** Ways to other pages of a series; a chapter stands among all the others. */
import type { NavigationLink } from '../../content/blocks';
import type { Sheet } from '../surface';
import type { BlockProps } from './props';

export function Navigation({ block: { label, look, links }, on }: BlockProps<'navigation'>) {
  if (!on.isPage) return null;
  switch (look) {
    case 'pager':
      return (
        <nav className="pager" aria-label={label}>
          {links.map((link) => writeLink(link, on))}
        </nav>
      );
    case 'parts':
      return (
        <nav className="parts" aria-label={label}>
          <ol>{links.map((link) => writePart(link, on))}</ol>
        </nav>
      );
    case 'letters':
      return (
        <nav aria-label={label}>
          <ul className="letters">
            {links.map((link) => (
              <li>{writeLink(link, on)}</li>
            ))}
          </ul>
        </nav>
      );
    default:
      return look satisfies never;
  }
}

function writePart(link: NavigationLink, on: Sheet) {
  const isCurrent = link.isCurrent ?? false;
  return <li aria-current={isCurrent ? 'page' : undefined}>{isCurrent ? link.label : writeLink(link, on)}</li>;
}

function writeLink({ to, anchor, label, rel }: NavigationLink, on: Sheet) {
  const href = on.href(to, anchor);
  if (href === undefined) return label;
  return (
    <a rel={rel} href={href}>
      {label}
    </a>
  );
}
