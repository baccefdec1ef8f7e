/** A button beside every block of code that copies it. */
import { announce } from './announce';
import { copyText } from './clipboard';
import { button } from './element';
import { icon } from './icon';
import { whenNear } from './near';
import { words } from './words';

/** How long the button shows the confirmation. */
const SHOWN = 2000;

const addNear = whenNear(addButton);

export function initCopyCode(root: ParentNode): void {
  addNear(root.querySelectorAll('.code'));
}

function addButton(block: Element): void {
  const copy = button('tool copy', words.copy, icon('copy'));
  copy.addEventListener('click', async () => {
    const isCopied = await copyText(block.querySelector('pre, .address')?.textContent ?? '');
    announce(isCopied ? words.copied : words.notCopied);
    if (!isCopied) return;
    copy.replaceChildren(icon('done'));
    setTimeout(() => copy.replaceChildren(icon('copy')), SHOWN);
  });
  block.append(copy);
}
