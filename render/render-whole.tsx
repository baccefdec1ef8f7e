/** The whole site on one page: for paper, and as a single file that needs no other. */
import { writeBlocks } from '../components/blocks/write-blocks';
import { type Filtered, nothingFiltered } from '../components/filtered';
import { Assets } from '../components/layout/Assets';
import { Brand } from '../components/layout/Brand';
import { Contents } from '../components/layout/Contents';
import { Cover } from '../components/layout/Cover';
import { Footer } from '../components/layout/Footer';
import { Header } from '../components/layout/Header';
import { Notice } from '../components/layout/Notice';
import { PageBody } from '../components/PageBody';
import { chapterSurface, pageSurface } from '../components/surface';
import type { Page } from '../content/page';
import type { Site } from '../content/site';
import { type Chapter, chapterOf, partsOf } from '../content/walks/chapters';
import type { Href, Target } from '../site/targets';
import { htmlDocument, markup, OWN_FILES_ONLY } from './html';

/** A page as a chapter, written already. */
export interface WrittenChapter {
  readonly chapter: Chapter;
  readonly html: string;
}

interface ChapterOptions {
  readonly site: Site;
  /** Where a link leads on the one page. */
  readonly href: Href;
  readonly isPrinted: boolean;
  readonly picture: (target: Target) => string | undefined;
  readonly filtered: Filtered;
}

/** `undefined` for a page that is only a way through the site. */
export function writeChapter(page: Page, { site, ...options }: ChapterOptions): WrittenChapter | undefined {
  const chapter = chapterOf(page);
  if (chapter === undefined) return undefined;
  const { words } = site;
  const on = { ...chapterSurface({ ...options, words, id: chapter.id }), depth: 0, write: writeBlocks };
  const { tree } = page;
  // The name of the API is the title of the whole: the overview has to be called something else.
  const head = chapter.kind === 'overview' ? { title: [words.print.parts.overview], badges: [] } : tree.head;
  const html = markup(
    <article className={`chapter ${chapter.part}`} id={chapter.id}>
      <PageBody tree={{ ...tree, head }} on={on} />
    </article>,
  );
  return { chapter, html };
}

/** The chapters in reading order, and the parts that they make. */
export function inOrder(written: readonly WrittenChapter[]) {
  const parts = partsOf(written.map(({ chapter }) => chapter));
  const htmlOf = new Map(written.map(({ chapter, html }) => [chapter, html]));
  return { parts, html: parts.flatMap((part) => part.chapters.map((chapter) => htmlOf.get(chapter) ?? '')).join('\n') };
}

/** @param href of files beside the page. */
export function renderPrint(written: readonly WrittenChapter[], site: Site, href: Href): string {
  const { words, info, asyncapi } = site;
  const { print } = words;
  const { parts, html } = inOrder(written);
  const on = { href, words };
  const top = markup(
    <>
      <SkipLink text={words.layout.skip} />
      <header className="top">
        <Brand title={print.toSite} on={on} />
      </header>
    </>,
  );
  const cover = markup(
    <>
      <VersionNotice site={site} href={href} />
      <Cover info={info} parts={parts} on={on} />
    </>,
  );
  const footer = markup(<Footer asyncapi={asyncapi} markdownHref={undefined} on={on} />);
  return htmlDocument({
    words,
    policy: OWN_FILES_ONLY,
    head: markup(
      <>
        <title>{print.title(`${info.title} ${info.version}`)}</title>
        <meta name="description" content={print.description(info.title)} />
        {/* It repeats what all the other pages say. */}
        <meta name="robots" content="noindex" />
        <Assets hasScript={false} on={on} />
      </>,
    ),
    body: `<body class="whole printed">${top}<main id="main">${cover}${html}${footer}</main></body>`,
  });
}

interface SingleOptions {
  readonly policy: string;
  /** HTML at the end of the head and of the body: styles and scripts of ours. */
  readonly headEnd: string;
  readonly bodyEnd: string;
}

/** @param href of the frame's own links. */
export function renderSingle(
  written: readonly WrittenChapter[],
  site: Site,
  href: Href,
  { policy, headEnd, bodyEnd }: SingleOptions,
): string {
  const { words, info, asyncapi } = site;
  const { print, layout } = words;
  const { parts, html } = inOrder(written);
  const on = { href, words };
  const top = markup(
    <>
      <SkipLink text={layout.skip} />
      <Header site={site} on={on} />
    </>,
  );
  const nav = markup(
    <nav className="side" id="nav" aria-label={print.contents}>
      <a className="close" href="#main">
        {layout.close}
      </a>
      <Contents parts={parts} on={on} />
    </nav>,
  );
  const title = markup(
    <>
      <VersionNotice site={site} href={href} />
      <div className="title">
        <h1>{info.title}</h1>
        <span className="version">{info.version}</span>
      </div>
    </>,
  );
  const footer = markup(<Footer asyncapi={asyncapi} markdownHref={undefined} on={on} />);
  const head = markup(
    <>
      <title>{`${info.title} ${info.version}`}</title>
      <meta name="description" content={print.description(info.title)} />
      {site.versions?.isFound === false && <meta name="robots" content="noindex" />}
      <link rel="icon" href={href('icon')} />
    </>,
  );
  return htmlDocument({
    words,
    policy,
    head: head + headEnd,
    body: `<body class="whole single">${top}<div class="frame">${nav}<main id="main">${title}${html}${footer}</main></div>${bodyEnd}</body>`,
  });
}

function VersionNotice({ site: { words, versions }, href }: { readonly site: Site; readonly href: Href }) {
  const surface = pageSurface({ words, href, filtered: nothingFiltered() });
  return <Notice inlines={versions?.notice} on={{ ...surface, depth: 0, write: writeBlocks }} />;
}

function SkipLink({ text }: { readonly text: string }) {
  return (
    <a className="skip" href="#main">
      {text}
    </a>
  );
}
