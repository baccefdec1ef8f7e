import { writeInlines } from '../inlines/write-inlines';
import type { BlockProps } from './props';

export function Tags({ block: { tags }, on }: BlockProps<'tags'>) {
  return (
    <ul className="tags">
      {tags.map(({ name, about }) => (
        <li>
          <span className="tag">{name}</span> {writeInlines(about, on)}
        </li>
      ))}
    </ul>
  );
}
