import { writeInlines } from '../inlines/write-inlines';
import { Heading } from './Heading';
import type { BlockProps } from './props';

export function Cards({ block: { cards }, on }: BlockProps<'cards'>) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <li>
          {on.mark?.(card, 'around')}
          <Heading on={on}>{writeInlines(card.title, on)}</Heading>
          {card.lines.map((line) => (
            <p>{writeInlines(line, on)}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
