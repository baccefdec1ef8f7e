/** What comes back, beside what was sent. */

import type { Spoken } from '../../site/types';
import { useWords } from '../page-context';
import { ExamplePanel } from './Examples';

export function ReplyExample({ spoken }: { readonly spoken: Spoken | undefined }) {
  const words = useWords().message;
  if (spoken?.example === undefined) return null;
  const { message, example } = spoken;
  const title = words.reply(message.label);
  return (
    <ExamplePanel
      title={title}
      // Its name is no choice among the examples of this message.
      example={{ ...example, name: undefined, summary: example.summary ?? example.name }}
      contentType={message.contentType}
      open
    />
  );
}
