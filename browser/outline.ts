/** Highlights in the page outline the section at the top of the window. */

/** How far down the window a part begins to be the one that is read. */
const LINE = 0.3;

const observer = new IntersectionObserver(update, { rootMargin: `0px 0px -${(1 - LINE) * 100}% 0px` });
const endObserver = new IntersectionObserver(update, { threshold: 1 });

export function initOutline(): void {
  for (const { heading } of parts()) observer.observe(heading);
  const end = endOfPage();
  // At its end a page does not scroll on, however short its last parts are.
  if (end !== null) endObserver.observe(end);
  addEventListener('hashchange', update);
}

/** Asked anew each time: a preview changes them. */
function parts() {
  return [...document.querySelectorAll<HTMLAnchorElement>('.outline a')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [{ link, heading }];
  });
}

function endOfPage(): Element | null {
  return document.querySelector('main > footer');
}

function update(): void {
  const all = parts();
  const current = currentOf(
    all.map(({ heading }) => heading),
    endOfPage(),
  );
  for (const { link, heading } of all) {
    if (heading === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
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
