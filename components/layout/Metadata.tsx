/** What the page is called and about, for search engines, for previews of links to it, and for machines. */
import type { Page, Site } from '../../site/types';
import { useWords } from '../page-context';
import { StructuredData } from './StructuredData';

interface Props {
  readonly site: Site;
  readonly page: Page;
  /** The address of this page on the web, where it is known. */
  readonly canonical: string | undefined;
}

export function Metadata({ site: { info }, page, canonical }: Props) {
  const isOverview = page.content.kind === 'overview';
  const { title } = page;
  const description = page.description;
  if (page.content.kind === 'notFound') return <title>{`${title} · ${info.title}`}</title>;
  return (
    <>
      <title>{isOverview ? `${info.title} ${info.version}` : `${title} · ${info.title}`}</title>
      <meta name="description" property="og:description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:type" content={isOverview ? 'website' : 'article'} />
      {!isOverview && <meta property="og:site_name" content={info.title} />}
      {canonical !== undefined && <OnTheWeb url={canonical} />}
      {page.twin !== undefined && <link rel="alternate" type="text/markdown" href={page.twin} />}
      <Reference page={page} info={info} url={canonical} />
    </>
  );
}

/** What only a page with an address can say: nobody previews a link to a file. */
function OnTheWeb({ url }: { readonly url: string }) {
  const { lang } = useWords();
  return (
    <>
      <link rel="canonical" href={url} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={lang} />
      <meta name="twitter:card" content="summary" />
    </>
  );
}

interface ReferenceProps extends Pick<Props, 'page'> {
  readonly info: Site['info'];
  readonly url: string | undefined;
}

/** https://schema.org/APIReference, a kind of TechArticle. */
function Reference({ page, info, url }: ReferenceProps) {
  const { lang } = useWords();
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
