/** The navigation: what it holds, and that it stays small. */

import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../model/read';
import type { ApiModel } from '../../model/types';
import { readGuides } from '../../site/guides/read';
import { type NavGroup, navOf } from '../../site/nav';
import type { Target } from '../../site/targets';
import { en } from '../../words/catalogues';
import { examples } from '../support/documents';
import { parseFile, parseValid } from '../support/parse';

function print(groups: readonly NavGroup[]): string {
  return groups
    .map(({ title, direction, items, all }) => {
      const head = `${title ?? '—'}${direction === undefined ? '' : ` (${direction})`}`;
      const rows = items.map(
        ({ label, count, current }) => `${current ? '>' : ' '} ${label}${count === undefined ? '' : ` ${count}`}`,
      );
      return [head, ...rows, ...(all === undefined ? [] : [`  all ${all.count}`])].join('\n');
    })
    .join('\n');
}

async function largeModel(messages: number): Promise<ApiModel> {
  const names = Array.from({ length: messages }, (_, index) => `message${index}`);
  const document = {
    asyncapi: '3.0.0',
    info: { title: 'Large', version: '1.0.0' },
    channels: {
      root: {
        address: '/',
        messages: Object.fromEntries(names.map((name) => [name, {}])),
      },
    },
    operations: {
      hear: { action: 'send', channel: { $ref: '#/channels/root' } },
    },
  };
  return readDocument(await parseValid(JSON.stringify(document)));
}

test('the navigation of Kraken, seen from ping', async () => {
  const { document } = await parseFile(examples.find(({ name }) => name === 'kraken')?.path ?? '');
  if (document === undefined) throw new Error('Kraken does not parse.');
  expect(print(navOf(readDocument(document), en)('message:ping'))).toMatchInlineSnapshot(`
"—
  Overview
  Conversations 4
  Vocabulary
Servers
  public
  private
Channels
  /
You can send (send)
> ping
  subscribe
  subscribePrivate
  unsubscribe
You can receive (receive)
  pong
  heartbeat
  systemStatus
  subscriptionStatus
—
  Schemas 19"
`);
});

test('a long group shows what is around the current page, and where all are', async () => {
  expect(print(navOf(await largeModel(100), en)('message:message50'))).toMatchInlineSnapshot(`
    "—
      Overview
      Conversations
      Vocabulary
    Channels
      /
    You can receive (receive)
      message44
      message45
      message46
      message47
      message48
      message49
    > message50
      message51
      message52
      message53
      message54
      message55
      all 100"
  `);
});

describe('many guides', () => {
  const EMPTY = { servers: [], channels: [], messages: [], schemas: [], conversations: [] } as unknown as ApiModel;
  const rules = Array.from({ length: 40 }, (_, index) => `rules/rule-${10 + index}.md`);
  const guidesAt = (...paths: readonly string[]) =>
    readGuides(
      paths.map((path) => ({ path, text: '' })),
      'docs/',
    ).guides;
  const seenFrom = (path: string, ...paths: readonly string[]) =>
    print(navOf(EMPTY, en, guidesAt(...paths))(`guide:${path}`).slice(1));

  test('of a folder with a README are one entry, until the reader is in the folder', () => {
    const paths = ['start.md', 'rules/README.md', ...rules];
    expect(seenFrom('start.md', ...paths)).toBe('Guides\n  README\n> Start');
    expect(seenFrom('rules/rule-49.md', ...paths)).toMatchInlineSnapshot(`
"Guides
  README
  Start
README
  Rule 38
  Rule 39
  Rule 40
  Rule 41
  Rule 42
  Rule 43
  Rule 44
  Rule 45
  Rule 46
  Rule 47
  Rule 48
> Rule 49
  all 40"
`);
  });

  test('of a folder without one are entries like any other, and so are few guides', () => {
    expect(seenFrom('start.md', 'start.md', ...rules)).toContain('Rule 49');
    expect(seenFrom('a.md', 'a.md', 'rules/README.md', 'rules/b.md')).toBe('Guides\n> A\n  B\n  README');
  });
});

test('its size does not grow with the document', async () => {
  const sizeFor = async (messages: number, current: Target) =>
    JSON.stringify(navOf(await largeModel(messages), en)(current)).length;
  const small = await sizeFor(100, 'message:message50');
  const large = await sizeFor(2000, 'message:message1050');
  expect(large).toBeLessThan(small * 1.1);
});

test('a label from the document is cut when it is long', () => {
  const server = { id: 'x', label: '😀'.repeat(500) };
  const model = {
    servers: [server],
    channels: [],
    messages: [],
    schemas: [],
    conversations: [],
  };
  const [, servers] = navOf(model as unknown as ApiModel, en)(undefined);
  expect([...(servers?.items[0]?.label ?? '')]).toHaveLength(60);
});
