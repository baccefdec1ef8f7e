/** A link to itself at every heading and every row of a schema; a click copies its whole address. */
import { announce } from './announce';
import { copyText } from './clipboard';
import { element } from './element';
import { whenNear } from './near';
import { fill, words } from './words';

const HEADINGS = ':is(h2, h3)[id]';
const ROWS = '.schema > li[id]';

const addNear = whenNear(addAnchor);

export function initAnchors(root: ParentNode): void {
  addNear(root.querySelectorAll(`main ${HEADINGS}, main ${ROWS}`));
}

function addAnchor(target: Element): void {
  const row = target.matches(HEADINGS) ? target : target.querySelector(':scope > .row');
  if (row === null) return;
  const name = row === target ? textOf(target) : target.id;
  const label = fill(words.linkTo, { name });
  const anchor = element('a', {
    class: 'anchor',
    href: `#${encodeURIComponent(target.id)}`,
    'aria-label': label,
    title: label,
  });
  anchor.append(element('span', { 'aria-hidden': 'true' }, '#'));
  anchor.addEventListener('click', async () => {
    if (await copyText(anchor.href)) announce(words.linkCopied);
  });
  row.append(anchor);
}

/** The heading without what comments on it. */
function textOf(heading: Element): string {
  const own = [...heading.childNodes].filter(({ nodeName }) => nodeName !== 'SMALL');
  return own
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}
