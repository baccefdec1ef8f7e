/** A session of the author on the page of its channel. */
import { expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { parse } from '../model/parse';

const DOCUMENT = (extension: object) =>
  JSON.stringify({
    asyncapi: '3.0.0',
    info: { title: 'Sessions', version: '1.0.0' },
    servers: { live: { host: 'example.com', protocol: 'wss' } },
    ...(Object.hasOwn(extension, 'root') ? { 'x-session': SESSION } : {}),
    channels: {
      main: {
        address: '/',
        messages: { hello: { title: 'Say hello', contentType: 'application/xml' }, welcome: {} },
        ...(Object.hasOwn(extension, 'root') ? {} : { 'x-fern-examples': [{ name: 'First', messages: SESSION }] }),
      },
    },
    operations: {
      hear: {
        action: 'receive',
        channel: { $ref: '#/channels/main' },
        messages: [{ $ref: '#/channels/main/messages/hello' }],
      },
    },
  });

const SESSION = [
  { messageId: 'hello', payload: '<hello/>' },
  { type: 'subscribe', messageId: 'other', value: { word: 'welcome!' } },
];

async function pageOf(extension: object, path: string): Promise<string> {
  const { files } = generateSite(await parse(DOCUMENT(extension)));
  return files.find((file) => file.path === path)?.content ?? '';
}

test('is a transcript: direction, message, payload as code, and said once', async () => {
  const page = await pageOf({}, 'channels/main.md');
  expect(
    page.slice(page.indexOf('## Example sessions'), page.indexOf('\n## ', page.indexOf('## Example sessions') + 5)),
  ).toMatchInlineSnapshot(`
"## Example sessions: one message after the other

### First

1. ↑ Send [Say hello](../messages/hello.md)
   \`\`\`xml
   <hello/>
   \`\`\`
2. ↓ Receive other
   \`\`\`json
   {"word": "welcome!"}
   \`\`\`
"
`);
  expect(page).not.toContain('x-fern-examples');
  const html = await pageOf({}, 'channels/main.html');
  expect(html.match(/welcome!/g)).toHaveLength(1);
});

test('of the root is on the overview', async () => {
  const page = await pageOf({ root: true }, 'index.html');
  expect(page).toContain('Example sessions');
  expect(page).not.toContain('x-session');
  expect(page).toMatch(/<a [^>]*href="messages\/hello\.html"/);
});
