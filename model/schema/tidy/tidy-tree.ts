/** Turns a schema tree as written into one that is easy to read: repeated content appears once. */

import type { Expanded } from '../schema';
import { settleCircumstances } from './circumstances';
import { readConditions } from './conditions';
import { readForbids } from './forbids';
import { hoistShared } from './hoist-shared';
import { mergeAllOf } from './merge-all-of';
import { type Moves, redirect, startMoves } from './tree-moves';
import { compareVariants } from './variants';

/** Each sees a place whose children are tidy already, and loses nothing of it. */
const STEPS: readonly ((place: Expanded, moves: Moves) => Expanded)[] = [
  readForbids,
  readConditions,
  mergeAllOf,
  hoistShared,
  compareVariants,
];

export function tidyTree(root: Expanded): Expanded {
  const moves = startMoves(root);
  return settleCircumstances(redirect(tidy(root, moves), moves));
}

function tidy(place: Expanded, moves: Moves): Expanded {
  const inside: Expanded = { ...place, children: place.children.map((child) => tidy(child, moves)) };
  return STEPS.reduce((tidied, step) => step(tidied, moves), inside);
}
