import { writeInlines } from '../inlines/write-inlines';
import { Heading } from './Heading';
import type { BlockProps } from './props';

export function Cards({ block: { cards }, on }: BlockProps<'cards'>) {
  return (
    <ul className="cards">
      {cards.map(({ title, lines }, index) => (
        <li key={index}>
          <Heading on={on}>{writeInlines(title, on)}</Heading>
          {lines.map((line, at) => (
            <p key={at}>{writeInlines(line, on)}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
