/** The name of a message, leading to its page. */
import type { Direction, Message } from '../../model/types';
import { Link } from '../content/Link';
import { Separated } from '../content/Separated';
import { Arrow } from './DirectionBadge';

interface Props {
  readonly message: Message;
  /** Shows the arrow of its direction before the name. */
  readonly arrow?: boolean;
}

export function MessageLink({ message, arrow = false }: Props) {
  return (
    <span className="message">
      {arrow && message.directions.map((direction: Direction) => <Arrow key={direction} direction={direction} />)}{' '}
      <Link to={`message:${message.id}`}>{message.label}</Link>
    </span>
  );
}

export function MessageLinks({ messages, arrow = false }: { messages: readonly Message[]; arrow?: boolean }) {
  const items = messages.map((message) => ({
    key: message.id,
    node: <MessageLink message={message} arrow={arrow} />,
  }));
  return <Separated items={items} />;
}
