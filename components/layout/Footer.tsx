/** Where the page comes from. */
import { useHref } from '../page-context';

export function Footer({ asyncapi }: { readonly asyncapi: string }) {
  const documentHref = useHref()('document');
  return (
    <footer>
      Made from{' '}
      {documentHref === undefined ? (
        `an AsyncAPI ${asyncapi} document`
      ) : (
        <a href={documentHref}>the AsyncAPI {asyncapi} document</a>
      )}
    </footer>
  );
}
