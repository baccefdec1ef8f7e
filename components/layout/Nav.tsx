/** The navigation: beside the page where there is room, over it on a phone when asked for. */
import type { NavGroup, NavItem } from '../../routes/types';
import { Arrow } from '../message/DirectionBadge';
import { useHref } from '../page-context';

export function Nav({ groups }: { readonly groups: readonly NavGroup[] }) {
  return (
    <nav className="side" id="nav" aria-label="Site">
      <a className="close" href="#main">
        Close
      </a>
      {groups.map((group, index) => (
        <Group key={group.title ?? index} group={group} />
      ))}
    </nav>
  );
}

function Group({ group: { title, items, all } }: { readonly group: NavGroup }) {
  const href = useHref();
  return (
    <>
      {title !== undefined && <p>{title}</p>}
      <ul>
        {items.map((item) => (
          <Item key={item.target} item={item} />
        ))}
        {all !== undefined && (
          <li>
            <a className="all" href={href(all.target)}>
              All {all.count}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

function Item({ item: { label, target, direction, code, count, current } }: { readonly item: NavItem }) {
  const href = useHref();
  return (
    <li>
      <a href={href(target)} aria-current={current ? 'page' : undefined}>
        {direction !== undefined && <Arrow direction={direction} />}
        {code ? <code>{label}</code> : <span>{label}</span>}
        {count !== undefined && <span className="count">{count}</span>}
      </a>
    </li>
  );
}
