/** What a static host shows when there is no such page. */
import { Link } from '../content/Link';
import { Title } from '../layout/Title';

export function NotFoundPage() {
  return (
    <>
      <Title title="Page not found" summary="Nothing of this API is at this address." />
      <p>
        <Link to="overview">Start at the overview</Link> or look through <Link to="messages">all messages</Link>.
      </p>
    </>
  );
}
