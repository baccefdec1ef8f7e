/** A schema as a nested list: a row for each property, parts folded with `<details>`. */

import type { ReactNode } from 'react';
import { foldText, hasSomethingToShow, isClosing, isRow } from '../../content/schema/fold-text';
import { type GroupRole, groupWords } from '../../content/schema/group-words';
import type { VariantComparison } from '../../model/schema/rules';
import { type Expanded, stepName } from '../../model/schema/schema';
import { continued, isContinued } from '../../site/schemas/deep-places';
import { variantLabels } from '../../site/schemas/variant-labels';
import { useWords } from '../page-context';
import { Closing } from './Closing';
import { Conditions, toldByConditions } from './Conditions';
import { ContinuedLink, ContinuedName, continuedAnchor } from './Continued';
import { SchemaDetails } from './SchemaDetails';
import { Marks, PropertyName, SchemaRow } from './SchemaRow';
import { TellingValue, VariantTable } from './VariantTable';

interface Props {
  /** What the tree is on its page, the first part of its anchors: `payload`, `headers` … */
  readonly root: string;
  readonly tree: Expanded;
}

/** The whole tree; the root shows what it says of itself, without a name. The page has an element with the id `root`. */
export function SchemaTree({ root, tree }: Props) {
  return (
    <div className="tree">
      <Marks place={tree} />
      <SchemaDetails place={tree} root={root} />
      <Children root={root} place={tree} depth={0} />
      {continued(tree).map((place) => (
        <div key={place.path.join('\n')} id={continuedAnchor(root, place)} className="group">
          <p className="group-title">
            <ContinuedName root={root} place={place} />
          </p>
          <Children root={root} place={place} depth={OPEN_DEPTH} />
        </div>
      ))}
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
  const told = toldByConditions(place);
  const shown = place.children.filter((child) => hasSomethingToShow(child) && !told.has(stepOf(child)));
  const closing = shown.filter(isClosing);
  const groups = Map.groupBy(
    shown.filter((child) => !isRow(child) && !isClosing(child)),
    ({ role }) => role as GroupRole,
  );
  const rest = (step: string, label: string) => {
    const places = place.children.filter((child) => stepOf(child) === step);
    return <List places={places} name={() => label} root={root} depth={depth} />;
  };
  return (
    <>
      <Rows root={root} rows={shown.filter((child) => isRow(child) && !isClosing(child))} depth={depth} />
      <Closing places={closing.filter(isRow)} />
      <Conditions conditions={place.conditions} rest={rest} />
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
      <Closing places={closing.filter((child) => !isRow(child))} />
    </>
  );
}

function stepOf({ role, name }: Expanded): string {
  return stepName({ role: role ?? 'property', name });
}

/** More properties than this are folded: a reader looks for one of so many by searching, or by its link. */
const MOST_ROWS = 100;

interface RowsProps {
  readonly root: string;
  readonly rows: readonly Expanded[];
  readonly depth: number;
}

function Rows({ root, rows, depth }: RowsProps) {
  const { folds } = useWords().schema;
  if (rows.length === 0) return null;
  const list = (places: readonly Expanded[]) => (
    <List places={places} name={(place) => <PropertyName place={place} />} root={root} depth={depth} />
  );
  if (rows.length <= MOST_ROWS) return list(rows);
  return (
    <>
      {list(rows.slice(0, MOST_ROWS))}
      <details>
        <summary className="fold">{folds.moreProperties(rows.length - MOST_ROWS)}</summary>
        {list(rows.slice(MOST_ROWS))}
      </details>
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

/** So many variants are folded even where the page opens others. */
const MANY_PLACES = 8;

function Group({ role, root, places, depth, comparison }: GroupProps) {
  const words = useWords().schema;
  const { title, part } = groupWords(role, words);
  const labels = comparison && variantLabels(comparison, words);
  return (
    <div className="group">
      {title !== undefined && <p className="group-title">{title}</p>}
      {comparison !== undefined && <VariantTable comparison={comparison} />}
      <List
        places={places}
        name={(place, index) => (
          <span className="name part">
            {labels?.[index] ?? part(place, index)} <TellingValue value={comparison?.values[index]} />
          </span>
        )}
        root={root}
        depth={places.length > MANY_PLACES ? Math.max(depth, OPEN_DEPTH) : depth}
        isNamedByTitle={title !== undefined}
      />
    </div>
  );
}

interface ListProps {
  readonly places: readonly Expanded[];
  /** A text is our own word for the place. */
  readonly name: (place: Expanded, index: number) => ReactNode;
  readonly root: string;
  readonly depth: number;
  /** Whether the names are the schemas' own titles, which then need not be said again. */
  readonly isNamedByTitle?: boolean;
}

function List({ places, name, root, depth, isNamedByTitle = false }: ListProps) {
  return (
    <ul className="schema">
      {places.map((place, index) => {
        const word = name(place, index);
        return (
          <Place
            key={place.path.join('\n')}
            root={root}
            place={place}
            depth={depth}
            name={typeof word === 'string' ? <span className="name part">{word}</span> : word}
            isNamedByTitle={isNamedByTitle}
          />
        );
      })}
    </ul>
  );
}

/** Places deeper than this are folded when the page opens. */
const OPEN_DEPTH = 2;

interface NamedPlaceProps extends PlaceProps {
  readonly name: ReactNode;
  readonly isNamedByTitle: boolean;
}

function Place({ root, place, depth, name, isNamedByTitle }: NamedPlaceProps) {
  const below = !isContinued(place) && <Children root={root} place={place} depth={depth + 1} />;
  const label = foldText(place, useWords().schema.folds);
  return (
    <SchemaRow root={root} place={place} name={name} isNamedByTitle={isNamedByTitle}>
      {isContinued(place) ? (
        <ContinuedLink root={root} place={place} label={label} />
      ) : label === undefined ? (
        below
      ) : (
        <details open={depth < OPEN_DEPTH}>
          <summary className="fold">{label}</summary>
          {below}
        </details>
      )}
    </SchemaRow>
  );
}
