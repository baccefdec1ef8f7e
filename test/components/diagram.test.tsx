/** The drawing of a diagram: an image with a name and a description, small, without style and script of its own. */

import { expect, test } from '@jest/globals';
import { Diagram } from '../../components/blocks/Diagram';
import { markup } from '../../render/html';
import { layOut } from '../../site/diagrams/diagram';
import type { Move } from '../../site/diagrams/script';
import { en } from '../../words/catalogues';

const MOST_BYTES = 6 * 1024;

const say = (direction: 'send' | 'receive', label: string, note?: string): Move => ({
  kind: 'say',
  direction,
  label,
  note,
});

function draw(title: string, server: string, moves: readonly Move[]): string {
  return markup(<Diagram diagram={layOut({ title, server, moves }, en.diagrams)} you={en.conversation.you} />);
}

test('a request and its reply', () => {
  expect(draw('ping and its replies', 'Server', [say('send', 'ping'), say('receive', 'pong')])).toMatchInlineSnapshot(
    `"<svg class="dialogue" viewBox="-180 0 360 102" role="img"><title>ping and its replies</title><desc>You send ping; the server sends pong.</desc><path class="life" d="M-152 28V102M152 28V102"></path><text class="who" x="-152" y="18">You</text><text class="who end" x="176" y="18">Server</text><g class="send"><path d="M-150 58H150m-6-4 6 4-6 4"></path><text y="50">ping</text></g><g class="receive"><path d="M150 90H-150m6-4-6 4 6 4"></path><text y="82">pong</text></g></svg>"`,
  );
});

test('a name that is cut stands there in full too', () => {
  const name = 'confirmationOfTheSubscriptionToTheOrderBookOfEveryInstrumentThatIsTraded';
  const drawn = draw('a title', 'Server', [say('send', name), say('receive', 'pong', `${name}, or an error`)]);
  expect(drawn).toContain(`<title>${name}</title>`);
  expect(drawn).toContain(`<title>${name}, or an error</title>`);
  expect(drawn).not.toContain('<title>pong');
});

test.each([
  ['letters', 'x'.repeat(500)],
  ['what HTML escapes', `"'&<>`.repeat(100)],
  ['wide characters', '名'.repeat(500)],
  ['pictures', '😀'.repeat(500)],
])('names of %s leave it below 6 KB', (_, name) => {
  const moves = Array.from({ length: 40 }, (_, index): Move => {
    const line = say(index % 2 === 0 ? 'send' : 'receive', name, name);
    return index % 3 === 0 ? { kind: 'frame', title: 'any of', moves: [line] } : line;
  });
  const short = Array.from(
    { length: 40 },
    (): Move => ({ kind: 'frame', title: 'any of', moves: [say('send', 'x'.repeat(20), 'y')] }),
  );
  for (const list of [moves, short]) {
    const markup = draw(name, name, list);
    expect(Buffer.byteLength(markup)).toBeLessThan(MOST_BYTES);
    expect(markup).not.toMatch(/ style=| on\w+=|<script|xlink|href/);
  }
});
