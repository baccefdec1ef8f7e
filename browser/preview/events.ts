/** The connection to the preview's server. */
import { PREVIEW_PATHS, type PreviewEvents } from './contract';

interface Listeners {
  readonly page: (event: PreviewEvents['page']) => void;
  readonly findings: (event: PreviewEvents['findings']) => void;
  readonly links: (event: PreviewEvents['links']) => void;
  /** Whether there is none, for so long that it is worth a word. */
  readonly lost: (isLost: boolean) => void;
}

/** A restart that nobody notices is nothing to tell. */
const PATIENCE_MS = 800;
/** A browser tries again by itself, unless the server answered with an error. */
const AGAIN_MS = 1000;

export function listen(page: string, { page: onPage, findings, links, lost }: Listeners): void {
  let source: EventSource | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    if (source !== undefined || document.visibilityState === 'hidden') return;
    const own = new EventSource(`${PREVIEW_PATHS.events}?page=${encodeURIComponent(page)}`);
    source = own;
    const on = <Name extends keyof PreviewEvents>(name: Name, use: (event: PreviewEvents[Name]) => void) =>
      own.addEventListener(name, ({ data }) => {
        if (source === own) use(JSON.parse(data));
      });
    on('page', onPage);
    on('findings', findings);
    on('links', links);
    own.addEventListener('open', () => {
      clearTimeout(patience);
      patience = undefined;
      lost(false);
    });
    own.addEventListener('error', () => {
      if (source !== own) return;
      patience ??= setTimeout(() => lost(true), PATIENCE_MS);
      if (own.readyState !== EventSource.CLOSED) return;
      source = undefined;
      again = setTimeout(open, AGAIN_MS);
    });
  }

  function close(): void {
    clearTimeout(patience);
    clearTimeout(again);
    patience = undefined;
    source?.close();
    source = undefined;
  }

  // A browser has six connections to a host for all its tabs: those that nobody sees need none, and ask when they are seen.
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  open();
}
