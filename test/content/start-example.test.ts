/** The first message to send is shown with an example, and says when no author wrote that. */
import { expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { parse } from '../model/parse';

async function startOf(message: object, params = {}): Promise<string> {
  const document = await parse(
    JSON.stringify({
      asyncapi: '3.0.0',
      info: { title: 'Start', version: '1.0.0' },
      servers: { live: { host: 'example.com', protocol: 'wss' } },
      channels: { main: { address: '/', messages: { ask: message } } },
      operations: { ask: { action: 'receive', channel: { $ref: '#/channels/main' } } },
    }),
  );
  const page = generateSite(document, { params }).files.find(({ path }) => path === 'index.md')?.content ?? '';
  const start = page.slice(page.indexOf('## Start here'));
  return start.slice(0, start.indexOf('\n## '));
}

const payload = {
  type: 'object',
  required: ['op', 'token'],
  properties: { op: { const: 'login' }, token: { type: 'string' } },
};

test('an author’s example comes first, be it in the schema of the payload', async () => {
  const own = await startOf({ payload, examples: [{ payload: { op: 'login', token: 'own' } }] });
  expect(own).toContain('{"op": "login", "token": "own"}');
  const ofSchema = await startOf({ payload: { ...payload, examples: [{ op: 'login', token: 'schema' }] } });
  expect(ofSchema).toContain('{"op": "login", "token": "schema"}');
  for (const start of [own, ofSchema]) expect(start).not.toMatch(/schema$|Template|Required fields/m);
});

test('then what the schema fixes, then a template, and each says what it is', async () => {
  const fixed = await startOf({ payload: { ...payload, required: ['op'] } });
  expect(fixed).toContain('Required fields, fixed by the schema');
  expect(fixed).toContain('{"op": "login"}');
  const template = await startOf({ payload });
  expect(template).toContain('Template made from the schema');
  expect(template).toContain('{"op": "login", "token": "YOUR_TOKEN"}');
  expect(await startOf({ payload }, { generatedExamples: 'false' })).not.toContain('login"');
});
