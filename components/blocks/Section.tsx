import { writeInlines } from '../inlines/write-inlines';
import { Heading } from './Heading';
import type { BlockProps } from './props';

export function Section({ block: { id, title, note = [], blocks }, on }: BlockProps<'section'>) {
  const content = (
    <>
      <Heading on={on} id={id}>
        {writeInlines(title, on)}
        {note.length > 0 && ' '}
        {note.length > 0 && <small>{writeInlines(note, on)}</small>}
      </Heading>
      {on.write(blocks, { ...on, depth: on.depth + 1 })}
    </>
  );
  // The heading of a part inside another stands where its text does.
  return on.depth === 0 ? <section>{content}</section> : content;
}
