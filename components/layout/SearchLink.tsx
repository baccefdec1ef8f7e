/** The way to the A–Z page; where there is a script, the same link opens the search. */
import { SEARCH_LINK } from '../../client/search-contract';
import { useHref, useWords } from '../page-context';

export function SearchLink() {
  const { search } = useWords();
  const marks = { [SEARCH_LINK]: '' };
  return (
    <a className="search-link" href={useHref()('search')} {...marks}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2m3.7 8.7L14 14" />
      </svg>
      <span>{search.link}</span>
    </a>
  );
}
