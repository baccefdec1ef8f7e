/** What the page is, for search engines: data that no browser runs, so that the page's policy has nothing to say to it. */
import type { JsonValue } from '../../model/types';

export function StructuredData({ data }: { readonly data: JsonValue }) {
  // Without `<` nothing in it can end the element, nor begin a comment in it.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
