/** The page makes room for the strip, so that it covers nothing. */

const HEIGHT = '--preview-strip';

/** Made by script, which a page's policy allows; a file would have to say everything that is not for the page twice. */
const RULES = `
@media screen {
  html { overflow-anchor: none; scroll-padding-bottom: calc(var(${HEIGHT}) + 1rem) }
  body { padding-bottom: var(${HEIGHT}) }
  @media (min-width: 56rem) {
    .side { max-height: calc(100vh - var(--bar) - var(${HEIGHT})) }
  }
  @media (min-width: 75rem) {
    .columns > .rail { max-height: calc(100vh - var(--bar) - 2.5rem - var(${HEIGHT})) }
  }
}`;

export function makeRoomFor(strip: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets.push(sheet);
  const measure = () => document.documentElement.style.setProperty(HEIGHT, `${strip.offsetHeight}px`);
  new ResizeObserver(measure).observe(strip);
  measure();
}
