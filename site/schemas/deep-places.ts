/** Schemas that nest very deep go on below the tree: otherwise they would run out of the page at the right. */
import type { Expanded } from '../../model/schema/schema';

/** So many levels still fit on a phone. */
const LEVELS = 12;

export function isContinued({ path, children, conditions }: Expanded): boolean {
  return path.length > 0 && path.length % LEVELS === 0 && children.length + conditions.length > 0;
}

/** The places whose parts stand below the tree, the highest first. */
export function continued(tree: Expanded): readonly Expanded[] {
  const found: Expanded[] = [];
  let level: readonly Expanded[] = [tree];
  while (level.length > 0) {
    found.push(...level.filter(isContinued));
    level = level.flatMap(({ children }) => children);
  }
  return found;
}
