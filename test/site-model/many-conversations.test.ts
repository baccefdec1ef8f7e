/** As many conversations as an API can have: the pages stay small. */
import { describe, expect, test } from '@jest/globals';
import { generateSite } from '../..';
import { parseText } from '../support/parse';

const MOST_BYTES = 6 * 1024;

const diagramsOn = (html: string) => html.match(/<svg class="dialogue"[\s\S]*?<\/svg>/g) ?? [];

describe('1,000 conversations', () => {
  const document = JSON.stringify({
    asyncapi: '3.0.0',
    info: { title: 'Large', version: '1.0.0' },
    servers: {
      main: { host: 'large.example.com', protocol: 'wss' },
      spare: { host: 'spare.example.com', protocol: 'wss' },
    },
    channels: {
      root: {
        address: '/',
        messages: Object.fromEntries(
          Array.from({ length: 1000 }, (_, index) => [
            [
              `ask${index}`,
              { payload: { type: 'object', properties: { id: { type: 'string' } } }, 'x-response': `told${index}` },
            ],
            [`told${index}`, { payload: { type: 'object', properties: { id: { type: 'string' } } } }],
          ]).flat(),
        ),
      },
    },
    operations: {
      ask: { action: 'receive', channel: { $ref: '#/channels/root' }, messages: refs('ask') },
      tell: { action: 'send', channel: { $ref: '#/channels/root' }, messages: refs('told') },
    },
  });

  function refs(name: string) {
    return Array.from({ length: 1000 }, (_, index) => ({ $ref: `#/channels/root/messages/${name}${index}` }));
  }

  test('stand on pages that hold 50 each, and link to each other', async () => {
    const { document: parsed, source } = await parseText(document);
    if (parsed === undefined) throw new Error('The large document does not parse.');
    const { files } = generateSite(parsed, { source });
    const pages = files.filter(({ path }) => /^conversations(-\d+)?\.html$/.test(path));
    expect(pages).toHaveLength(20);
    for (const { content } of pages) {
      expect(Buffer.byteLength(content)).toBeLessThan(60_000);
      expect(content).toContain('href="conversations-');
    }
    const { content = '' } = files.find(({ path }) => path === 'messages/ask0.html') ?? {};
    expect(content).toContain('<svg class="dialogue"');
    expect(diagramsOn(content)).toHaveLength(1);
    for (const session of ['index.html', 'servers/main.html', 'servers/spare.html']) {
      expect(diagramsOn(files.find(({ path }) => path === session)?.content ?? '')).toHaveLength(1);
    }
    const drawn = files.filter(({ path }) => path.endsWith('.html')).flatMap((file) => diagramsOn(file.content));
    // Each message has one on its page, each server and the overview a session; all of them stand on one page again.
    expect(drawn).toHaveLength(2 * (2000 + 3));
    expect(Math.max(...drawn.map((svg) => Buffer.byteLength(svg)))).toBeLessThan(MOST_BYTES);
  });
});
