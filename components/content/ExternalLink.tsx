/** A link out of the site, to an address from the document; one that could do harm is shown as text. */
import { webUrl } from '../../filters/url';

interface Props {
  readonly url: string;
  readonly label?: string | undefined;
}

export function ExternalLink({ url, label }: Props) {
  const href = webUrl(url);
  if (href !== undefined) {
    return (
      <a href={href} rel="noopener noreferrer">
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
