/** A sequence diagram, and beside it what it shows in words with links. */
import { Diagram } from './Diagram';
import type { BlockProps } from './props';
import { Steps } from './Steps';

export function Figure({ block: { diagram, words }, on }: BlockProps<'figure'>) {
  const picture = <Diagram diagram={diagram} you={on.words.conversation.you} />;
  if (words === undefined) return picture;
  return (
    <div className="session">
      {picture}
      <Steps block={words} on={on} />
    </div>
  );
}
