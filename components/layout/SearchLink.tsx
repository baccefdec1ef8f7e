/** The way to the A–Z page; where there is a script, the same link opens the search. Without that page, a script shows a button. */
import { SEARCH_LINK } from '../../browser/search-contract';
import type { FrameProps } from './frame';

export function SearchLink({ on }: FrameProps) {
  const href = on.href('search');
  const marks = { className: 'search-link', [SEARCH_LINK]: '' };
  if (href === undefined) {
    return (
      <button type="button" hidden {...marks}>
        <Inside on={on} />
      </button>
    );
  }
  return (
    <a href={href} {...marks}>
      <Inside on={on} />
    </a>
  );
}

function Inside({ on }: FrameProps) {
  return (
    <>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2m3.7 8.7L14 14" />
      </svg>
      <span>{on.words.search.link}</span>
    </>
  );
}
