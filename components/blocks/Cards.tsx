import { writeInlines } from '../inlines/write-inlines';
import { Heading } from './Heading';
import type { BlockProps } from './props';

export function Cards({ block: { cards }, on }: BlockProps<'cards'>) {
  return (
    <ul className="cards">
      {cards.map(({ title, lines }) => (
        <li>
          <Heading on={on}>{writeInlines(title, on)}</Heading>
          {lines.map((line) => (
            <p>{writeInlines(line, on)}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
