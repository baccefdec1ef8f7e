/** The navigation: beside the page where there is room, over it on a phone when asked for. */
import type { NavGroup, NavItem, PartOfPage } from '../../site/types';
import { useHref, useWords } from '../page-context';

interface Props {
  readonly groups: readonly NavGroup[];
  /** The parts of the current page, shown below its name. */
  readonly outline: readonly PartOfPage[];
}

export function Nav({ groups, outline }: Props) {
  const { layout } = useWords();
  // A message that travels both ways stands in two groups.
  const current = groups.flatMap(({ items }) => items).find((item) => item.current);
  return (
    <nav className="side" id="nav" aria-label={layout.site}>
      <a className="close" href="#main">
        {layout.close}
      </a>
      {groups.map((group, index) => (
        <Group key={group.title ?? index} group={group} outlined={current} outline={outline} />
      ))}
    </nav>
  );
}

interface GroupProps {
  readonly group: NavGroup;
  readonly outlined: NavItem | undefined;
  readonly outline: readonly PartOfPage[];
}

function Group({ group: { title, direction, items, all }, outlined, outline }: GroupProps) {
  const href = useHref();
  const { layout } = useWords();
  return (
    <>
      {title !== undefined && <p>{title}</p>}
      <ul className={direction}>
        {items.map((item) => (
          <Item key={item.target} item={item} outline={item === outlined ? outline : []} />
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

interface ItemProps {
  readonly item: NavItem;
  readonly outline: readonly PartOfPage[];
}

function Item({ item: { label, target, code, count, current }, outline }: ItemProps) {
  const href = useHref();
  const { layout } = useWords();
  return (
    <li>
      <a href={href(target)} aria-current={current ? 'page' : undefined}>
        {code ? <code>{label}</code> : label}
        {count !== undefined && <span>{count}</span>}
      </a>
      {outline.length > 0 && (
        <ul className="outline" aria-label={layout.outline}>
          {outline.map(({ id, label: part }) => (
            <li key={id}>
              <a href={`#${encodeURIComponent(id)}`}>{part}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
