/** The first of the guides, on the first page. */
import type { OverviewContent } from '../../site/types';
import { GuideList } from '../content/GuideList';
import { Link } from '../content/Link';
import { Section } from '../content/Section';
import { useWords } from '../page-context';

export function OverviewGuides({ content: { guides, totals } }: { readonly content: OverviewContent }) {
  const words = useWords().guides;
  if (guides.length === 0) return null;
  return (
    <Section id="guides" title={words.title}>
      <GuideList guides={guides} />
      {totals.guides > guides.length && (
        <p>
          <Link to="guides">{words.all(totals.guides)}</Link>
        </p>
      )}
    </Section>
  );
}
