/** Warns about a document that is read from the wrong side: its texts say throughout that messages go the other way. */
import type { Context } from '../reading/context';
import { type Described, type Evidence, findEvidence } from './evidence';

/** One text may be a slip. */
const FEWEST = 2;

/** Where some texts agree, these must be many more that do not. */
const AGAINST_EACH = 10;

/** How much of a text a warning quotes. */
const QUOTED = 80;

/** Warns once, with two of the texts. The directions stay as they are: only the author knows. */
export function checkPerspective(described: Described, context: Context): void {
  const evidence = findEvidence(described);
  const against = evidence.filter(({ agrees }) => !agrees);
  const supporting = evidence.length - against.length;
  if (against.length < FEWEST || supporting * AGAINST_EACH > against.length) return;
  const side = described.perspective === 'server' ? 'client' : 'server';
  const supported = supporting === 0 ? 'none supports them' : `${supporting} of ${evidence.length} support them`;
  context.warn(
    'contradicted-perspective',
    `The document seems to be written from the ${side}'s side: ${against.length} texts contradict the directions, and ` +
      `${supported}. ${twoOf(against).map(quote).join(' ')} ` +
      `If so, use "-p perspective=${side}", or write "x-perspective: ${side}" at the root of the document.`,
    '',
  );
}

/** One of each direction says most. The title comes first in the list, and is taken where there is nothing else. */
function twoOf(against: readonly Evidence[]): readonly Evidence[] {
  const [first, ...others] = [...against].sort((a, b) => Number(!a.direction) - Number(!b.direction));
  const second = others.find(({ direction }) => direction !== first?.direction) ?? others[0];
  return [first, second].filter((one) => one !== undefined);
}

function quote({ text, pointer, direction }: Evidence): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line.slice(0, 2 * QUOTED)];
  const quoted = characters.length > QUOTED ? `${characters.slice(0, QUOTED - 1).join('')}…` : line;
  const shown = direction === undefined ? 'is the title' : `is shown as what the API user can ${direction}`;
  return `"${quoted}" (${pointer}) ${shown}.`;
}
