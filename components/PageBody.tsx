/** What stands in the middle of a page: where it is, what it is called, and its blocks. */
import type { PageTree } from '../content/blocks';
import { Heading } from './blocks/Heading';
import { writeInlines } from './inlines/write-inlines';
import type { Sheet } from './surface';

interface Props {
  readonly tree: PageTree;
  readonly on: Sheet;
}

export function PageBody({ tree: { head, blocks }, on }: Props) {
  const { parent, title, badges } = head;
  return (
    <>
      {parent !== undefined && (
        <p className="crumbs">{writeInlines([{ kind: 'link', to: parent.to, inlines: [parent.label] }], on)}</p>
      )}
      <div className="title">
        <Heading on={{ ...on, depth: -1 }}>{writeInlines(title, on)}</Heading>
        {writeInlines(badges, on)}
      </div>
      {on.write(blocks, on)}
    </>
  );
}
