/** The name of a message, leading to its page; the arrow of its direction comes from the stylesheet. */
import type { Message } from '../../model/types';
import { Separated } from '../content/Separated';
import { useHref } from '../page-context';

interface Props {
  readonly message: Message;
  /** Shows the arrow of its direction before the name. */
  readonly arrow?: boolean;
}

export function MessageLink({ message, arrow = false }: Props) {
  const href = useHref();
  return (
    <a className={arrow ? message.directions.join(' ') || undefined : undefined} href={href(`message:${message.id}`)}>
      {message.label}
    </a>
  );
}

export function MessageLinks({ messages, arrow = false }: { messages: readonly Message[]; arrow?: boolean }) {
  const items = messages.map((message) => ({
    key: message.id,
    node: <MessageLink message={message} arrow={arrow} />,
  }));
  return <Separated items={items} />;
}
