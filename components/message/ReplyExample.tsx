/** What comes back, beside what was sent. */
import type { Spoken } from '../../routes/types';
import { ExamplePanel } from './Examples';

export function ReplyExample({ spoken }: { readonly spoken: Spoken | undefined }) {
  if (spoken?.example === undefined) return null;
  const { message, example } = spoken;
  const title = `Reply: ${message.label}`;
  return (
    <ExamplePanel
      title={title}
      example={{ ...example, summary: example.summary ?? example.name }}
      contentType={message.contentType}
      open
    />
  );
}
