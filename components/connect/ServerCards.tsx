/** The servers side by side: where each is, what it is for, how much travels each way. */

import { firstParagraph } from '../../filters/markdown-parts';
import type { ServerCard } from '../../site/types';
import { Link } from '../content/Link';
import { Markdown } from '../content/Markdown';
import { Arrow } from '../message/DirectionBadge';
import { useWords } from '../page-context';
import { Address } from './Address';

interface Props {
  readonly cards: readonly ServerCard[];
  /** One level below what stands above the cards; they mostly stand in a section. */
  readonly heading?: 'h2' | 'h3';
}

export function ServerCards({ cards, heading: Heading = 'h3' }: Props) {
  const words = useWords().connect;
  return (
    <ul className="cards">
      {cards.map(({ server, send, receive }) => (
        <li key={server.id}>
          <Heading>
            <Link to={`server:${server.id}`}>{server.label}</Link>
          </Heading>
          <Address url={server.address} />
          <p className="about">
            <Markdown text={server.summary ?? firstParagraph(server.description)} inline />
          </p>
          <p className="muted">
            <Arrow direction="send" /> {words.toSend(send)} · <Arrow direction="receive" /> {words.toReceive(receive)}
          </p>
        </li>
      ))}
    </ul>
  );
}
