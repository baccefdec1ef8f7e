/** A schema as a nested list: a row for each property, parts folded with `<details>`. */
import type { ReactNode } from 'react';
import type { Expanded } from '../../model/schema';
import type { VariantComparison } from '../../model/schema-rules';
import { GROUP_WORDS, type GroupRole, ROW_ROLES } from './group-words';
import { SchemaDetails } from './SchemaDetails';
import { PropertyName, SchemaRow } from './SchemaRow';
import { VariantTable } from './VariantTable';

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
  const rows = shown.filter((child) => isRow(child) && !isClosing(child));
  const closing = shown.find(isClosing);
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
              name={<PropertyName place={child} />}
            />
          ))}
        </ul>
      )}
      {closing !== undefined && (
        <p className="closing">{allowsAll(closing) ? 'Other properties are allowed.' : 'No other properties.'}</p>
      )}
      {[...groups].map(([role, places]) => (
        <Group
          key={role}
          role={role}
          root={root}
          places={places}
          depth={depth}
          comparison={role === 'oneOf' || (role === 'anyOf' && !groups.has('oneOf')) ? place.comparison : undefined}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly role: GroupRole;
  readonly root: string;
  readonly places: readonly Expanded[];
  readonly depth: number;
  readonly comparison: VariantComparison | undefined;
}

function Group({ role, root, places, depth, comparison }: GroupProps) {
  const { title, part } = GROUP_WORDS[role];
  return (
    <div className="group">
      {title !== undefined && <p className="group-title">{title}</p>}
      {comparison !== undefined && <VariantTable comparison={comparison} />}
      <ul className="schema">
        {places.map((place, index) => (
          <Place
            key={place.path.join('\n')}
            root={root}
            place={place}
            depth={depth}
            name={<span className="name part">{comparison?.labels[index] ?? part(place, index)}</span>}
            isNamedByTitle={title !== undefined}
          />
        ))}
      </ul>
    </div>
  );
}

/** Places deeper than this are folded when the page opens. */
const OPEN_DEPTH = 2;

interface NamedPlaceProps extends PlaceProps {
  readonly name: ReactNode;
  /** Whether the name is the schema's own title, which then need not be said again. */
  readonly isNamedByTitle?: boolean;
}

function Place({ root, place, depth, name, isNamedByTitle = false }: NamedPlaceProps) {
  const below = <Children root={root} place={place} depth={depth + 1} />;
  const words = foldText(place);
  return (
    <SchemaRow root={root} place={place} name={name} isNamedByTitle={isNamedByTitle}>
      {words === undefined ? (
        below
      ) : (
        <details open={depth < OPEN_DEPTH}>
          <summary className="fold">{words}</summary>
          {below}
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

/** `additionalProperties: false` or `true`: a sentence after the properties, no row. */
function isClosing({ role, node }: Expanded): boolean {
  return (role === 'additionalProperties' || role === 'unevaluatedProperties') && node?.kind === 'boolean';
}

function allowsAll({ node }: Expanded): boolean {
  return node?.kind === 'boolean' && node.value;
}

/** What the fold around the parts of a place is called; `undefined` where there is too little to fold. */
function foldText({ children }: Expanded): string | undefined {
  const shown = children.filter(hasSomethingToShow);
  const [first] = shown;
  if (first === undefined) return undefined;
  if (shown.length === 1 && first.children.length === 0 && !isRow(first)) return undefined;
  const count = (role: Expanded['role']) => shown.filter((child) => child.role === role).length;
  const properties = count('property');
  if (properties > 0) return properties === 1 ? '1 property' : `${properties} properties`;
  const variants = count('oneOf') + count('anyOf');
  if (variants > 0) return `${variants} variants`;
  return first.role === 'items' || first.role === 'tupleItem' ? 'Items' : 'Details';
}
