/** Makes the site of a document in memory, again after each save, and only what somebody looks at. */
import { isDeepStrictEqual } from 'node:util';
import type { ShownFinding, Way } from '../browser/preview/contract';
import { findingsOf } from '../checks/findings';
import { type LoadedDocument, loadDocument } from '../documents/load';
import { loadInputs } from '../inputs/load-inputs';
import type { Inputs } from '../inputs/types';
import { checkDocuments } from '../inspection/check-documents';
import { type PreparedSite, prepareSite } from '../prepare';
import { fileAlone, WHOLE_FILES } from '../render/site-files';
import { changedBetween } from './changes';
import { editorLink } from './editor';
import { pageHtml, type Shown, shownPage } from './pages';
import type { BuildAnswer, BuildRequest, Built, PageView, WorkerSettings } from './requests';
import { shown } from './shown';

/** A site that could be made, and what it was made of. */
interface Build {
  readonly site: PreparedSite;
  readonly loaded: LoadedDocument;
}

/** Answers requests one at a time. What it made last stays when a document cannot be read. */
export function builderOf({ document, params, allowRef, editor }: WorkerSettings) {
  const link = editorLink(editor);
  let current: Build | undefined;
  let known: Inputs | undefined;
  /** What was sent of the pages that are open. */
  let pages = new Map<string, Shown>();
  /** Files that are made of all pages, once somebody has asked for one. */
  let whole: Promise<ReadonlyMap<string, string>> | undefined;

  return {
    async build({ pages: open, texts }: BuildRequest): Promise<BuildAnswer> {
      const loaded = await loadDocument(document, { hasRules: false, allowRef, ...(texts && { texts }) });
      if (loaded.document === undefined) {
        const [finding] = findingsOf(loaded, []);
        return {
          files: loaded.files,
          broken: finding && shown(finding, loaded.sources.linesOf, link),
          built: undefined,
        };
      }
      const inputs = await loadInputs(params, { allowRef, known });
      known = inputs;
      const site = prepareSite(loaded.document, { params, source: loaded.text, inputs });
      const before = current?.site;
      current = { site, loaded };
      whole = undefined;
      const old = pages;
      pages = new Map();
      const views = new Map(open.map((path) => [path, viewOf(path, site, old.get(path))]));
      const built: Built = {
        texts: loaded.texts,
        changed: changedBetween(before, site),
        hasNewAssets: before !== undefined && !isDeepStrictEqual(before.assets, site.assets),
        views,
      };
      return { files: [...loaded.files, ...(inputs.previous?.files ?? [])], broken: undefined, built };
    },

    async file(path: string): Promise<string | Uint8Array | undefined> {
      if (current === undefined) return undefined;
      const { site, loaded } = current;
      const asset = site.assets.find((one) => one.path === path);
      if (asset !== undefined) return asset.bytes;
      const page = path.endsWith('.html') ? pageHtml(path, site) : undefined;
      if (page !== undefined) return page;
      const alone = fileAlone(path, site.plan, site.options, loaded.text);
      if (alone !== undefined || !WHOLE_FILES.has(path)) return alone;
      whole ??= wholeFiles(site, () => current?.site === site);
      const files = await whole;
      // Given up for a newer build: that one has it.
      return files.get(path) ?? (current.site === site ? undefined : this.file(path));
    },

    view(path: string): PageView {
      return current === undefined ? NOTHING : viewOf(path, current.site, undefined);
    },

    links(path: string): readonly (readonly [string, string])[] {
      const { sources } = current?.loaded ?? {};
      const pointers = pages.get(path)?.pointers ?? [];
      if (sources === undefined) return [];
      return [...pointers].map((pointer) => {
        const { file, line, column = 1 } = sources.locate(pointer);
        return [pointer, link(file, line, column)] as const;
      });
    },
  };

  function viewOf(path: string, site: PreparedSite, before: Shown | undefined): PageView {
    const page = shownPage(path, site, before);
    if (page === undefined) return { html: undefined, gone: sectionOf(path, site), isChanged: true };
    pages.set(path, page);
    return { html: page.html, gone: undefined, isChanged: page.isChanged };
  }
}

const NOTHING: PageView = { html: undefined, gone: undefined, isChanged: false };

/** The list that a page was in. */
function sectionOf(path: string, { plan }: PreparedSite): Way {
  const paths = new Set(plan.site.paths.values());
  const index = `${path.slice(0, path.lastIndexOf('/') + 1)}index.html`;
  const href = paths.has(index) ? index : 'index.html';
  return { href: `/${href}`, label: plan.pageAt(href)?.title ?? href };
}

/** As long as one turn may last, in milliseconds, before a save is looked for. */
const TURN = 15;

/** Everything that is made of all pages, in turns; given up as soon as there is a newer build. */
async function wholeFiles(site: PreparedSite, isWanted: () => boolean): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  let turn = performance.now();
  for (const { path, content } of site.files()) {
    if (WHOLE_FILES.has(path)) files.set(path, content);
    if (performance.now() - turn < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    if (!isWanted()) break;
    turn = performance.now();
  }
  return files;
}

/**
 * All that `ws-docs check` finds, too: by the same settings.
 *
 * @throws {TemplateError} if the document is not there, or the settings are wrong.
 */
export async function judge({ document, params, allowRef, editor }: WorkerSettings): Promise<readonly ShownFinding[]> {
  const link = editorLink(editor);
  const { report, linesOf } = await checkDocuments({
    documents: [document],
    params,
    allowRef,
    config: undefined,
    baseline: undefined,
    updatesBaseline: false,
  });
  return report.entries.map(({ finding }) => shown(finding, linesOf, link));
}
