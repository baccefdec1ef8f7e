/** The navigation: beside the page where there is room, over it on a phone when asked for. */
import type { NavGroup, NavItem } from '../../routes/types';
import { useHref, useWords } from '../page-context';

export function Nav({ groups }: { readonly groups: readonly NavGroup[] }) {
  const { layout } = useWords();
  return (
    <nav className="side" id="nav" aria-label={layout.site}>
      <a className="close" href="#main">
        {layout.close}
      </a>
      {groups.map((group, index) => (
        <Group key={group.title ?? index} group={group} />
      ))}
    </nav>
  );
}

function Group({ group: { title, direction, items, all } }: { readonly group: NavGroup }) {
  const href = useHref();
  const { layout } = useWords();
  return (
    <>
      {title !== undefined && <p>{title}</p>}
      <ul className={direction}>
        {items.map((item) => (
          <Item key={item.target} item={item} />
        ))}
        {all !== undefined && (
          <li className="all">
            <a href={href(all.target)}>{layout.all(all.count)}</a>
          </li>
        )}
      </ul>
    </>
  );
}

function Item({ item: { label, target, code, count, current } }: { readonly item: NavItem }) {
  const href = useHref();
  return (
    <li>
      <a href={href(target)} aria-current={current ? 'page' : undefined}>
        {code ? <code>{label}</code> : label}
        {count !== undefined && <span>{count}</span>}
      </a>
    </li>
  );
}
