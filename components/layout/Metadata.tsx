/** What the page is called and about, for search engines, for previews of links to it, and for machines. */
import type { Page } from '../../content/page';
import type { Info } from '../../model/types';
import type { FrameProps } from './frame';
import { StructuredData } from './StructuredData';

interface Props extends FrameProps {
  readonly info: Info;
  readonly page: Page;
  /** The same page as Markdown, from here. */
  readonly markdownHref: string | undefined;
  /** The address of this page on the web, where it is known. */
  readonly canonical: string | undefined;
  /** Whether search engines shall find it. */
  readonly isFound: boolean;
}

export function Metadata({ info, page, markdownHref, canonical, isFound, on: { words, href } }: Props) {
  const isOverview = page.kind === 'overview' || page.kind === 'portal';
  const { title, description } = page;
  const feed = href('feed');
  if (page.kind === 'notFound') return <title>{`${title} · ${info.title}`}</title>;
  return (
    <>
      <title>{isOverview ? `${info.title} ${info.version}`.trim() : `${title} · ${info.title}`}</title>
      {!isFound && <meta name="robots" content="noindex" />}
      <meta name="description" property="og:description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:type" content={isOverview ? 'website' : 'article'} />
      {!isOverview && <meta property="og:site_name" content={info.title} />}
      {canonical !== undefined && <OnTheWeb url={canonical} lang={words.lang} />}
      {markdownHref !== undefined && <link rel="alternate" type="text/markdown" href={markdownHref} />}
      {/* Its own addresses are whole, so that only a site with an address has one. */}
      {canonical !== undefined && feed !== undefined && (
        <link rel="alternate" type="application/atom+xml" href={feed} title={words.changes.feed.title(info.title)} />
      )}
      {info.version !== '' && <Reference page={page} info={info} url={canonical} lang={words.lang} />}
    </>
  );
}

/** What only a page with an address can say: nobody previews a link to a file. */
function OnTheWeb({ url, lang }: { readonly url: string; readonly lang: string }) {
  return (
    <>
      <link rel="canonical" href={url} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={lang} />
      <meta name="twitter:card" content="summary" />
    </>
  );
}

interface ReferenceProps extends Pick<Props, 'page' | 'info'> {
  readonly lang: string;
  readonly url: string | undefined;
}

/** https://schema.org/APIReference, a kind of TechArticle. */
function Reference({ page, info, url, lang }: ReferenceProps) {
  return (
    <StructuredData
      data={{
        '@context': 'https://schema.org',
        '@type': 'APIReference',
        headline: page.title,
        description: page.description,
        version: info.version,
        inLanguage: lang,
        about: { '@type': 'WebAPI', name: info.title },
        ...(url !== undefined && { url }),
      }}
    />
  );
}
