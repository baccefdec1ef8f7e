import { Inlines } from '../inlines/Inlines';
import { Heading } from './Heading';
import type { BlockProps } from './props';

export function Cards({ block: { cards }, on }: BlockProps<'cards'>) {
  return (
    <ul className="cards">
      {cards.map(({ title, lines }, index) => (
        <li key={index}>
          <Heading on={on}>
            <Inlines of={title} on={on} />
          </Heading>
          {lines.map((line, at) => (
            <p key={at}>
              <Inlines of={line} on={on} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
