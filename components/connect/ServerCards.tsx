/** The servers side by side: where each is, what it is for, how much travels each way. */
import type { ServerCard } from '../../routes/types';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Arrow } from '../message/DirectionBadge';
import { Address } from './Address';

export function ServerCards({ cards }: { readonly cards: readonly ServerCard[] }) {
  return (
    <ul className="cards">
      {cards.map(({ server, send, receive }) => (
        <li key={server.id}>
          <h3>
            <Link to={`server:${server.id}`}>{server.label}</Link>
          </h3>
          <Address url={server.address} />
          <p className="about">
            <Markdown text={server.summary ?? firstParagraph(server.description)} inline />
          </p>
          <p className="muted">
            <Arrow direction="send" /> {send} to send · <Arrow direction="receive" /> {receive} to receive
          </p>
        </li>
      ))}
    </ul>
  );
}

function firstParagraph(text: string | undefined): string | undefined {
  return text?.trim().split(/\n\s*\n/, 1)[0];
}
