/** Every guide, under what their author says of them together. */
import type { GuidesContent } from '../../site/types';
import { GuideList } from '../content/GuideList';
import { GuideProse } from '../content/GuideProse';
import { Title } from '../layout/Title';
import { useWords } from '../page-context';

export function GuidesPage({ content: { intro, guides } }: { readonly content: GuidesContent }) {
  const words = useWords();
  return (
    <>
      <Title
        title={intro?.title ?? words.guides.title}
        summary={intro === undefined ? words.guides.summary : undefined}
      />
      {intro !== undefined && <GuideProse guide={intro} />}
      <GuideList guides={guides} />
    </>
  );
}
