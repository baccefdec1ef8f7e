/** Highlights in the page outline the section at the top of the window. */

/** How far down the window a part begins to be the one that is read. */
const LINE = 0.3;

export function initOutline(root: Document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.outline a')];
  const parts = links.flatMap((link) => {
    const heading = root.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [{ link, heading }];
  });
  if (parts.length === 0) return;
  const end = root.querySelector('main > footer');
  const update = () => {
    const current = currentOf(
      parts.map(({ heading }) => heading),
      end,
    );
    for (const { link, heading } of parts) {
      if (heading === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(update, { rootMargin: `0px 0px -${(1 - LINE) * 100}% 0px` });
  for (const { heading } of parts) observer.observe(heading);
  // At its end a page does not scroll on, however short its last parts are.
  if (end !== null) new IntersectionObserver(update, { threshold: 1 }).observe(end);
  addEventListener('hashchange', update);
}

/** The last heading above the line; at the end of the page, the one that the address names, or else the last. */
function currentOf(headings: readonly HTMLElement[], end: Element | null): HTMLElement | undefined {
  const line = innerHeight * LINE;
  const below = headings.filter((heading) => heading.getBoundingClientRect().top > line);
  const above = headings[headings.length - below.length - 1];
  const isEnd = scrollY > 0 && end !== null && end.getBoundingClientRect().bottom <= innerHeight;
  if (!isEnd) return above;
  return below.find(({ id }) => id === decodeURIComponent(location.hash.slice(1))) ?? below.at(-1) ?? above;
}
