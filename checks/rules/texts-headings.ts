/** Rules about the headings of descriptions. */
import { type WrittenHeading, writtenHeadings } from '../../filters/written-headings';
import type { Problem, Rule, Subject } from '../rule';
import { descriptionsOf } from './texts-described';

/** A heading is named by so much of it. */
const LONGEST_NAME = 60;

export const headingRules: readonly Rule[] = [
  {
    code: 'skipped-heading',
    severity: 'warning',
    title: 'Headings of a description go down one level at a time.',
    reason:
      'A reader who hears the page jumps from heading to heading, and takes a missing level for a part that was missed. The pages close the gap, so that the heading is shown one level below the one before it; other tools show it as written.',
    section: {
      label: 'W3C Web Accessibility Tutorials, Headings',
      url: 'https://www.w3.org/WAI/tutorials/page-structure/headings/',
    },
    bad: `info:
  title: Trades
  version: 1.0.0
  description: |
    # Connecting
    ### Limits
    Ten connections per address.`,
    good: `info:
  title: Trades
  version: 1.0.0
  description: |
    # Connecting
    ## Limits
    Ten connections per address.`,
    find: skippedHeadings,
  },
];

/** One for each description: whoever mends its first gap sees the next one. */
function* skippedHeadings({ json }: Subject): Iterable<Problem> {
  for (const { text, pointer } of descriptionsOf(json)) {
    // Below a heading of level 1, nothing is skipped before level 3.
    if (!text.includes('###')) continue;
    const gap = firstGap(writtenHeadings(text));
    if (gap === undefined) continue;
    const { above, heading } = gap;
    yield {
      message: `Heading ${nameOf(heading)} has level ${heading.level}, but the heading above it, ${nameOf(above)}, has level ${above.level}. Make it level ${above.level + 1}: "${'#'.repeat(above.level + 1)}".`,
      pointer: pointer(),
    };
  }
}

/** The first heading may have any level, since the page fits it under its own. */
function firstGap(
  headings: readonly WrittenHeading[],
): { readonly above: WrittenHeading; readonly heading: WrittenHeading } | undefined {
  for (const [index, heading] of headings.entries()) {
    const above = headings[index - 1];
    if (above !== undefined && heading.level > above.level + 1) return { above, heading };
  }
  return undefined;
}

function nameOf({ text }: WrittenHeading): string {
  return JSON.stringify(text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text);
}
