/** A guide: what its author wrote, and the guides before and after. */
import type { GuideContent } from '../../site/types';
import { GuideProse } from '../content/GuideProse';
import { Title } from '../layout/Title';
import { useHref, useWords } from '../page-context';

export function GuidePage({ content: { guide, previous, next } }: { readonly content: GuideContent }) {
  const href = useHref();
  const { guides } = useWords();
  return (
    <>
      <Title parent={{ target: 'guides', label: guides.title }} title={guide.title} />
      <GuideProse guide={guide} />
      {(previous ?? next) !== undefined && (
        <nav className="pager" aria-label={guides.pager}>
          {previous !== undefined && (
            <a rel="prev" href={href(`guide:${previous.path}`)}>
              {previous.title}
            </a>
          )}
          {next !== undefined && (
            <a rel="next" href={href(`guide:${next.path}`)}>
              {next.title}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
