/** The navigation: beside the page where there is room, over it on a phone when asked for. */
import type { PartOfPage } from '../../content/page';
import type { NavGroup, NavItem } from '../../site/nav';
import type { FrameProps } from './frame';

interface Props extends FrameProps {
  readonly groups: readonly NavGroup[];
  /** The parts of the current page, shown below its name. */
  readonly outline: readonly PartOfPage[];
}

export function Nav({ groups, outline, on }: Props) {
  const { layout } = on.words;
  // A message that travels both ways stands in two groups.
  const current = groups.flatMap(({ items }) => items).find((item) => item.current);
  return (
    <nav className="side" id="nav" aria-label={layout.site}>
      <a className="close" href="#main">
        {layout.close}
      </a>
      {groups.map((group) => (
        <Group group={group} outlined={current} outline={outline} on={on} />
      ))}
    </nav>
  );
}

interface GroupProps extends FrameProps {
  readonly group: NavGroup;
  readonly outlined: NavItem | undefined;
  readonly outline: readonly PartOfPage[];
}

function Group({ group: { title, direction, items, all }, outlined, outline, on }: GroupProps) {
  const { href, words } = on;
  return (
    <>
      {title !== undefined && <p>{title}</p>}
      <ul className={direction}>
        {items.map((item) => (
          <Item item={item} outline={item === outlined ? outline : []} on={on} />
        ))}
        {all !== undefined && (
          <li className="all">
            <a href={href(all.target) ?? '#'}>{words.layout.all(all.count)}</a>
          </li>
        )}
      </ul>
    </>
  );
}

interface ItemProps extends FrameProps {
  readonly item: NavItem;
  readonly outline: readonly PartOfPage[];
}

function Item({ item: { label, target, code, count, current }, outline, on: { href, words } }: ItemProps) {
  return (
    <li>
      <a href={href(target) ?? '#'} aria-current={current ? 'page' : undefined}>
        {code ? <code>{label}</code> : label}
        {count !== undefined && <span>{count}</span>}
      </a>
      {outline.length > 0 && (
        <ul className="outline" aria-label={words.layout.outline}>
          {outline.map(({ id, label: part }) => (
            <li>
              <a href={`#${encodeURIComponent(id)}`}>{part}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
