/** Which pages there are, and where each stands. */
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../model/read';
import { hrefFrom, pathsOf } from '../../site/paths';
import { examples } from '../support/documents';
import { pagesOf } from '../support/pages';
import { parseFile } from '../support/parse';

async function modelOf(example: string) {
  const { document } = await parseFile(examples.find(({ name }) => name === example)?.path ?? '');
  if (document === undefined) throw new Error(`${example} does not parse.`);
  return readDocument(document);
}

test('the pages of the Kraken site', async () => {
  const { pages } = pagesOf(await modelOf('kraken'), { documentPath: 'asyncapi.yaml' });
  const table = pages.filter(({ kind }) => kind !== 'schema').map(({ path, title }) => `${path.padEnd(36)} ${title}`);
  expect(table.join('\n')).toMatchInlineSnapshot(`
"index.html                           Kraken WebSockets API
servers/public.html                  public server
servers/private.html                 private server
channels/root.html                   / channel
messages/ping.html                   ping message
messages/subscribe.html              subscribe message
messages/subscribePrivate.html       subscribePrivate message
messages/unsubscribe.html            unsubscribe message
messages/pong.html                   pong message
messages/heartbeat.html              heartbeat message
messages/systemStatus.html           systemStatus message
messages/subscriptionStatus.html     subscriptionStatus message
conversations.html                   Conversations
vocabulary.html                      Vocabulary
servers/index.html                   Servers
channels/index.html                  Channels
messages/index.html                  Messages
schemas/index.html                   Schemas
search.html                          Everything from A to Z
404.html                             Page not found"
`);
});

describe('a link', () => {
  const paths = new Map([
    ['overview', 'index.html'],
    ['message:ping', 'messages/ping.html'],
    ['message:pong', 'messages/pong.html'],
    ['server:public', 'servers/public.html'],
  ] as const);

  test.each([
    ['index.html', 'message:ping', 'messages/ping.html'],
    ['messages/ping.html', 'message:pong', 'pong.html'],
    ['messages/ping.html', 'server:public', '../servers/public.html'],
    ['messages/ping.html', 'overview', '../index.html'],
  ] as const)('from %s to %s is %s', (from, target, href) => {
    expect(hrefFrom(paths, from)(target)).toBe(href);
  });

  test('to a place on a page is encoded', () => {
    expect(hrefFrom(paths, 'index.html')('message:ping', 'payload-größe')).toBe(
      'messages/ping.html#payload-gr%C3%B6%C3%9Fe',
    );
  });

  test('to what has no page is none', () => {
    expect(hrefFrom(paths, 'index.html')('message:other')).toBeUndefined();
  });
});

test('a document that is not published has no address', async () => {
  expect(pathsOf(await modelOf('kraken'), undefined).has('document')).toBe(false);
});
