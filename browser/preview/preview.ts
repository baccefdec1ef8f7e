/** The script of the preview: it comes before the page's own, so that it sees what the server sent. */
import { BEFORE_UPDATE_EVENT, UPDATE_EVENT } from '../contract';
import { type PageEvent, type ShownFinding, WAITING_ATTRIBUTE } from './contract';
import { makeEditLink } from './edit-link';
import { listen } from './events';
import { markFindings } from './finding-marks';
import { makeLayer } from './layer';
import { isElsewhere, recallGone, rememberGone } from './memory';
import { type Mirror, mirrorOf } from './mirror';
import { loadNewAssets, loadNewSearch } from './new-assets';
import { keepReadingPlace } from './reading-place';
import { makeStrip, type State } from './strip';
import { tint } from './tint';

if (document.documentElement.hasAttribute(WAITING_ATTRIBUTE)) waitForSite();
else {
  const mirror = mirrorOf(document);
  // The page's own script begins before this.
  document.addEventListener('DOMContentLoaded', () => start(mirror), { once: true });
}

/** There is no site yet: each build may make one, or say something else. */
function waitForSite(): void {
  let first: string | undefined;
  const ignore = () => {};
  listen(pagePath(), {
    page({ server, build, html }) {
      const version = `${server} ${build}`;
      first ??= version;
      if (html !== undefined || version !== first) location.reload();
    },
    ...{ findings: ignore, links: ignore, lost: ignore },
  });
}

function start(mirror: Mirror): void {
  const layer = makeLayer();
  const edit = makeEditLink(layer);
  const strip = makeStrip((note) => show(note === 'gone' ? { gone: undefined } : { elsewhere: [] }));
  /** Those of the page that is shown, and of the findings. */
  let server: string | undefined;
  let build = -1;
  let judged = -1;
  let linked = -1;
  let state: State = {
    broken: undefined,
    findings: [],
    isOld: false,
    failure: undefined,
    isLost: false,
    gone: recallGone(),
    elsewhere: [],
  };

  function show(change: Partial<State>): void {
    state = { ...state, ...change };
    strip.show(state);
  }

  function onPage(event: PageEvent): void {
    const isFirst = server === undefined;
    const isSameServer = server === event.server;
    if (isSameServer && event.build < build) return;
    const isNew = !isSameServer || event.build > build;
    if (!isSameServer) judged = linked = -1;
    server = event.server;
    build = event.build;
    const { gone, html, broken, elsewhere } = event;
    if (gone && isElsewhere(gone)) {
      rememberGone(document.title);
      location.replace(gone.href);
      return;
    }
    if (html !== undefined) update(html, !isFirst && isNew);
    const version = `${event.server}-${build}`;
    if (event.hasNewAssets) loadNewAssets(version);
    if (isNew && !isFirst) loadNewSearch(version);
    show({
      broken,
      isOld: judged < build,
      ...(isNew && { elsewhere: isFirst ? [] : elsewhere, ...(!isFirst && { gone: undefined }) }),
    });
  }

  function update(html: string, isSave: boolean): void {
    const backToPlace = keepReadingPlace();
    document.dispatchEvent(new Event(BEFORE_UPDATE_EVENT));
    const changed = mirror.update(html);
    document.dispatchEvent(new Event(UPDATE_EVENT));
    backToPlace();
    edit.update();
    mark(state.findings);
    if (isSave) tint(changed);
  }

  function mark(findings: readonly ShownFinding[]): void {
    markFindings(findings, layer, strip.open);
  }

  strip.show(state);
  listen(pagePath(), {
    page: onPage,
    findings(event) {
      if (event.build < judged) return;
      judged = event.build;
      show({ findings: event.findings, failure: event.failure, isOld: judged < build });
      mark(event.findings);
    },
    links(event) {
      if (event.build < linked) return;
      linked = event.build;
      edit.setLinks(event.links);
    },
    lost: (isLost) => show({ isLost }),
  });
}

function pagePath(): string {
  const path = location.pathname.slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
