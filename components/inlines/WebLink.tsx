/** A link out of the site, to an address from the document; one that could do harm is shown as text. */
import { webUrl } from '../../filters/url';

interface Props {
  readonly url: string;
  readonly label?: string | undefined;
}

export function WebLink({ url, label }: Props) {
  const href = webUrl(url);
  if (href !== undefined) {
    // Paper says where a link leads, unless its text does.
    return (
      <a href={href} rel="noopener noreferrer" className={label === undefined ? 'url' : undefined}>
        {label ?? url}
      </a>
    );
  }
  return (
    <>
      {label} <code>{url}</code>
    </>
  );
}
