/** The stylesheet of the site's owner, where there is one: after ours, so that it has the last word. */
import { useHref } from '../page-context';

export function CustomStylesheet() {
  const href = useHref()('customStylesheet');
  return href === undefined ? null : <link rel="stylesheet" href={href} />;
}
