/** Marks the blocks of the page that findings are about. */
import { element } from '../element';
import type { ShownFinding } from './contract';
import { SEVERITIES } from './finding-item';
import type { Layer } from './layer';
import { SOURCE_ATTRIBUTE } from './read-marks';

/** What only holds other things says nothing about one of them. */
const CONTAINERS = /^(|\/(channels|operations|servers|components(\/[^/]+)?))$/;

/** @param open shows a finding in full. */
export function markFindings(
  findings: readonly ShownFinding[],
  layer: Layer,
  open: (finding: ShownFinding) => void,
): void {
  const blocks = blocksByPointer();
  const byBlock = new Map<Element, ShownFinding[]>();
  for (const finding of findings) {
    for (const block of closest(finding.pointer, blocks)) {
      const known = byBlock.get(block);
      if (known === undefined) byBlock.set(block, [finding]);
      else known.push(finding);
    }
  }
  const marks = [...byBlock].map(([block, own]) => [markOf(own, open), block] as const);
  layer.set('findings', new Map(marks));
}

/** Outermost blocks only: what is inside of one and comes from the same place is marked with it. */
function blocksByPointer(): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>();
  for (const block of document.querySelectorAll(`main [${SOURCE_ATTRIBUTE}]`)) {
    const pointer = block.getAttribute(SOURCE_ATTRIBUTE) ?? '';
    const known = found.get(pointer);
    if (known === undefined) found.set(pointer, [block]);
    else if (!known.some((other) => other.contains(block))) known.push(block);
  }
  return found;
}

/** The blocks of this pointer, or of the next one around it. */
function closest(pointer: string, blocks: ReadonlyMap<string, readonly Element[]>): readonly Element[] {
  for (let at = pointer; !CONTAINERS.test(at); at = at.slice(0, at.lastIndexOf('/'))) {
    const found = blocks.get(at);
    if (found !== undefined) return found;
    if (!at.includes('/')) break;
  }
  return [];
}

function markOf(findings: readonly ShownFinding[], open: (finding: ShownFinding) => void): HTMLElement {
  const first = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  const severity = first?.severity ?? 'warning';
  const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  const label = `${SEVERITIES[severity]}: ${first?.message ?? ''}${others}`;
  const button = element('button', { type: 'button', class: `mark ${severity}`, 'aria-label': label, title: label });
  button.append(element('span', { 'aria-hidden': 'true' }));
  button.addEventListener('click', () => first !== undefined && open(first));
  return button;
}
