/** Beside the link to the Markdown of a page, a button that copies it; from a folder no script may read it. */
import { announce } from './announce';
import { copyText } from './clipboard';
import { TWIN } from './contract';
import { button } from './element';
import { words } from './words';

/** How long the button shows the confirmation. */
const SHOWN = 2000;

export function initCopyMarkdown(root: ParentNode): void {
  const link = root.querySelector<HTMLAnchorElement>(`a.${TWIN}`);
  if (link === null || !/^https?:$/.test(link.protocol)) return;
  const copy = button('copy-page', words.copyMarkdown);
  copy.addEventListener('click', async () => {
    const text = await textAt(link.href);
    const isCopied = text !== undefined && (await copyText(text));
    announce(isCopied ? words.copied : words.notCopied);
    if (!isCopied) return;
    copy.textContent = words.copied;
    setTimeout(() => {
      copy.textContent = words.copyMarkdown;
    }, SHOWN);
  });
  link.after(' · ', copy);
}

async function textAt(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(url);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
