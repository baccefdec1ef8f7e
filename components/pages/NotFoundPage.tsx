/** What a static host shows when there is no such page. */

import { Link } from '../content/Link';
import { Phrase } from '../content/Phrase';
import { Title } from '../layout/Title';
import { useWords } from '../page-context';

export function NotFoundPage() {
  const words = useWords().pages.notFound;
  return (
    <>
      <Title title={words.title} summary={words.summary} />
      <p>
        <Phrase
          text={words.ways}
          parts={{
            overview: <Link to="overview">{words.overview}</Link>,
            messages: <Link to="messages">{words.messages}</Link>,
          }}
        />
      </p>
    </>
  );
}
