/** Code for a reader to copy, in several languages. */
import type { Snippet } from '../../site/connecting/code/request';
import type { Tabs } from '../blocks';

/** @param options.isPlain colours take a millisecond: nothing on the page of a server, seconds on those of a thousand messages. */
export function codeTabs(
  name: string,
  label: string,
  snippets: readonly Snippet[],
  { isPlain = false }: { readonly isPlain?: boolean } = {},
): Tabs {
  return {
    kind: 'tabs',
    name,
    label,
    panes: snippets.map(({ id, label: tab, language, code }) => ({
      id,
      label: tab,
      code: { kind: 'code-block', text: code, language, isPlain },
    })),
  };
}
