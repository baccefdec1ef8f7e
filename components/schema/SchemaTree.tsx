/** A schema as a nested list: a row for each property, parts folded with `<details>`. */
import type { Expanded } from '../../model/schema';
import { schemaAnchor } from '../../routes/anchors';
import { GROUP_WORDS, type GroupRole, ROW_ROLES } from './group-words';
import { SchemaDetails } from './SchemaDetails';
import { PropertyName, SchemaRow } from './SchemaRow';

interface Props {
  /** What the tree is on its page, the first part of its anchors: `payload`, `headers` … */
  readonly root: string;
  readonly tree: Expanded;
}

/** The whole tree; the root shows what it says of itself, without a name. The page has an element with the id `root`. */
export function SchemaTree({ root, tree }: Props) {
  return (
    <div className="tree">
      <SchemaDetails place={tree} root={root} />
      <Children root={root} place={tree} depth={0} />
    </div>
  );
}

interface PlaceProps {
  readonly root: string;
  readonly place: Expanded;
  readonly depth: number;
}

/** What is below a place: its properties as rows, then its other parts, grouped by what they are. */
function Children({ root, place, depth }: PlaceProps) {
  const shown = place.children.filter(hasSomethingToShow);
  const rows = shown.filter(isRow);
  const groups = Map.groupBy(
    shown.filter((child) => !isRow(child)),
    ({ role }) => role as GroupRole,
  );
  return (
    <>
      {rows.length > 0 && (
        <ul className="schema">
          {rows.map((child) => (
            <Place
              key={child.path.join('\n')}
              root={root}
              place={child}
              depth={depth}
              name={<PropertyName place={child} anchor={schemaAnchor(root, child.path)} />}
            />
          ))}
        </ul>
      )}
      {[...groups].map(([role, places]) => (
        <Group key={role} role={role} root={root} places={places} depth={depth} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly role: GroupRole;
  readonly root: string;
  readonly places: readonly Expanded[];
  readonly depth: number;
}

function Group({ role, root, places, depth }: GroupProps) {
  const { title, part } = GROUP_WORDS[role];
  return (
    <div className="group">
      {title !== undefined && <p className="group-title">{title}</p>}
      <ul className="schema">
        {places.map((place, index) => (
          <Place
            key={place.path.join('\n')}
            root={root}
            place={place}
            depth={depth}
            name={<span className="name part">{part(place, index)}</span>}
          />
        ))}
      </ul>
    </div>
  );
}

/** Places deeper than this are folded when the page opens. */
const OPEN_DEPTH = 2;

function Place({ root, place, depth, name }: PlaceProps & { readonly name: React.ReactNode }) {
  return (
    <SchemaRow root={root} place={place} name={name}>
      {place.children.some(hasSomethingToShow) && (
        <details open={depth < OPEN_DEPTH}>
          <summary className="fold">{countText(place)}</summary>
          <Children root={root} place={place} depth={depth + 1} />
        </details>
      )}
    </SchemaRow>
  );
}

function isRow({ role }: Expanded): boolean {
  return ROW_ROLES.some((rowRole) => rowRole === role);
}

/** An item that has only a type is said whole by `array of …`. */
function hasSomethingToShow({ role, node, children, reference, repeatOf }: Expanded): boolean {
  if (role !== 'items' || node?.kind !== 'schema') return true;
  const { title, description, constraints, extensions, examples, requiredElsewhere } = node;
  const texts = [title, description, node.enum, node.const, node.default, node.externalDocs, node.discriminator];
  const lists = [children, constraints, extensions, examples, requiredElsewhere];
  const isPlain = texts.every((text) => text === undefined) && lists.every((list) => list.length === 0);
  return !isPlain || reference !== undefined || repeatOf !== undefined;
}

function countText({ children }: Expanded): string {
  const properties = children.filter(({ role }) => role === 'property').length;
  if (properties > 0) return properties === 1 ? '1 property' : `${properties} properties`;
  return children.some(({ role }) => role === 'items' || role === 'tupleItem') ? 'Items' : 'Details';
}
