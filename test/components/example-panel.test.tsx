/** What a reader sees of an example beside its payload. */
import { expect, test } from '@jest/globals';
import { generateSite } from '../../index';
import { parse, v3 } from '../validation/support';

async function rail(message: object, params = {}): Promise<string> {
  const { files } = generateSite(await parse(v3(message)), { params });
  const page = files.find(({ path }) => path === 'messages/note.html')?.content ?? '';
  const aside = /<aside class="rail"[\s\S]*?<\/aside>/.exec(page)?.[0] ?? '';
  return aside.replaceAll(/<(pre|span class="hljs)[\s\S]*?<\/\1>/g, '');
}

const payload = {
  oneOf: [
    { title: 'Error', type: 'object', required: ['error'], properties: { error: { type: 'string' } } },
    { title: 'Success', type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
  ],
};

test('the first example is open, and says in words that it is valid and which variant', async () => {
  const html = await rail({
    payload,
    examples: [
      { name: 'fine', payload: { id: 1 } },
      { name: 'bad', payload: { error: 'No' } },
    ],
  });
  expect(html.match(/<details class="panel example"[^>]*>/g)).toEqual([
    '<details class="panel example" open data-example="fine" data-variant="Success">',
    '<details class="panel example" data-example="bad" data-variant="Error">',
  ]);
  expect(html).toContain('<span aria-hidden="true">✓</span> valid');
  expect(html).toMatch(/fine<\/b>.*>Success<.*bad<\/b>.*>Error</s);
  expect(html).not.toContain('invalid');
});

test('one that does not match says where and why', async () => {
  const html = await rail({
    payload,
    headers: { type: 'object', required: ['key'] },
    examples: [{ headers: {}, payload: { id: '1<b>' } }],
  });
  expect(html).toContain('<span aria-hidden="true">✗</span> invalid');
  expect(html).toContain('<li><code>key</code> in the headers is missing</li>');
  expect(html.replaceAll('&quot;', '"')).toContain('<li><code>id</code> must be an integer, not "1&lt;b&gt;"</li>');
  expect(html).not.toContain(' valid');
});

test('one that cannot be checked says why', async () => {
  const html = await rail({ payload, contentType: 'application/xml', examples: [{ payload: '<a/>' }] });
  expect(html).toContain('Not checked: its content type is application/xml.');
});

test('text, XML and YAML are shown as such', async () => {
  const shown = async (contentType: string, text: string) => {
    const { files } = generateSite(await parse(v3({ contentType, examples: [{ payload: text }] })));
    return files.find(({ path }) => path === 'messages/note.html')?.content;
  };
  expect(await shown('application/xml', '<a b="c"/>')).toContain('hljs-tag');
  expect(await shown('application/x-yaml', 'a: 1')).toContain('<span class="hljs-attr">a:</span>');
  expect(await shown('text/plain', 'say "a"')).toMatch(/<code>say "a"|<code>say &quot;a&quot;/);
});

test('a made example says what it was made from, and bears no tick', async () => {
  expect(await rail({ payload }, { generatedExamples: 'false' })).toContain('No example provided.');
  const template = await rail({ payload });
  expect(template).toContain('Template made from the schema');
  expect(template).toContain('Replace each YOUR_…');
  const fixed = await rail({ payload: { type: 'object', required: ['op'], properties: { op: { const: 'ping' } } } });
  expect(fixed).toContain('Required fields, fixed by the schema');
  expect(fixed).not.toContain('YOUR_');
  const sample = await rail({ payload }, { generatedExamples: 'true' });
  expect(sample).toContain('Generated from the schema');
  expect(sample).toContain('>Error<');
  for (const html of [template, fixed, sample]) expect(html).not.toContain('valid');
  const own = await rail({ payload, examples: [{ payload: { id: 1 } }] }, { generatedExamples: 'true' });
  expect(own).not.toContain('Generated');
});

async function main(message: object, components?: object): Promise<string> {
  const { files } = generateSite(await parse(v3(message, components)));
  const page = files.find(({ path }) => path === 'messages/note.html')?.content ?? '';
  return /<main[\s\S]*<\/main>/.exec(page)?.[0].replaceAll(/<[^>]*>/g, '') ?? '';
}

test('an example of the payload’s schema is shown once, beside the payload', async () => {
  const schema = {
    type: 'object',
    properties: { word: { type: 'string', examples: ['inner'] } },
    examples: [{ word: 'outer' }],
  };
  const named = await main({ payload: { $ref: '#/components/schemas/word' } }, { schemas: { word: schema } });
  for (const html of [await main({ payload: schema }), named]) {
    expect(html).not.toContain('No example');
    expect(html.match(/outer/g)).toHaveLength(1);
    expect(html).toContain('inner');
  }
  const alternatives = await main({ payload: { anyOf: [schema, { type: 'string', examples: ['text'] }] } });
  expect(alternatives.match(/outer|&quot;text&quot;|"text"/g)).toHaveLength(2);
});

test('a text that is an example of the payload’s schema is shown as it is', async () => {
  const xml = await main({
    contentType: 'application/xml',
    payload: { type: 'string', examples: ['<a b="c">\n</a>'] },
  });
  expect(xml.replaceAll('&quot;', '"')).toContain('&lt;a b="c"&gt;\n&lt;/a&gt;');
  const lines = await main({ payload: { type: 'string', examples: ['a: 1\nb: 2'] } });
  expect(lines).toContain('a: 1\nb: 2');
});
