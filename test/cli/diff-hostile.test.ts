/** `ws-docs diff` of documents whose names are meant to do harm where a report is shown. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'parse5';
import { type Folder, makeFolder } from '../support/diff';

let folder: Folder;

beforeEach(() => {
  folder = makeFolder();
});

afterEach(() => folder.remove());

const NAME =
  'a\u001b[31m\u0007\u202e\u2028b\n::error::c\u{e0041} <img src=x onerror=alert(1)> </style></details> ![p](https://evil.example/p.png) `x` @team #1 | **b**';

/** The parser gives up on a channel with a number sign. */
const ADDRESS = NAME.replace('#', '');

function write(): void {
  const documentOf = (price: string, title: string) => ({
    asyncapi: '2.6.0',
    info: { title: NAME, version: `1.0.0-${title}@team\u001b` },
    channels: {
      [ADDRESS]: {
        subscribe: {
          message: {
            name: NAME,
            title: NAME,
            payload: { properties: { [NAME]: { type: price, enum: [NAME, title] } } },
          },
        },
      },
      [`${title}${ADDRESS}`]: { publish: { message: { name: title + NAME, payload: { type: 'string' } } } },
    },
  });
  folder.write('old.json', documentOf('string', 'old'));
  folder.write('new.json', documentOf('number', 'new'));
}

test.each(['text', 'json', 'markdown', 'html', 'github'])('no control reaches a terminal: %s', async (format) => {
  write();
  const { code, stdout, stderr } = await folder.diff('old.json', 'new.json', '--format', format);
  expect(code).toBe(1);
  expect(stdout).not.toBe('');
  expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|(?![\u200c\u200d])\p{Cf}|[\p{Zl}\p{Zp}]/u);
});

test('github gets no command of a document', async () => {
  write();
  const { stdout } = await folder.diff('old.json', 'new.json', '--format', 'github');
  const lines = stdout.trimEnd().split('\n');
  expect(lines.slice(0, -1).every((line) => /^::(?:error|warning) (?:[a-zA-Z]+=[^:,]*,?)+::/.test(line))).toBe(true);
  expect(stdout).not.toMatch(/^::error::c/m);
});

test('json gives names back as they are', async () => {
  write();
  const { stdout } = await folder.diff('old.json', 'new.json', '--format', 'json');
  const { changes } = JSON.parse(stdout);
  expect(changes.map(({ subject }: { subject: { label: string } }) => subject.label)).toContain(NAME);
});

test('html takes a name for a text', async () => {
  write();
  const { stdout } = await folder.diff('old.json', 'new.json', '--format', 'html');
  expect(stdout).toContain('&lt;img src=x onerror=alert(1)&gt;');
  const elements: string[] = [];
  const rest: unknown[] = [parse(stdout)];
  for (let node = rest.pop() as { nodeName: string; childNodes?: unknown[] }; node; node = rest.pop() as typeof node) {
    elements.push(node.nodeName);
    rest.push(...(node.childNodes ?? []));
  }
  expect(elements.filter((name) => name === 'style')).toHaveLength(1);
  expect(elements).not.toContain('img');
  expect(elements).not.toContain('script');
});

test('markdown takes a name for code: no picture, no element, nobody is called', async () => {
  write();
  const { stdout } = await folder.diff('old.json', 'new.json', '--format', 'markdown');
  const outside = stdout
    .split('\n')
    .map((line) => line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, ''))
    .join('\n');
  expect(outside).not.toMatch(/<(?!\/?details>|\/?summary>|\/?b>)[a-z/]/i);
  expect(outside).not.toMatch(/!\[|\]\(|@\w|(?<!&)#\d/);
  expect(stdout.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
  expect(stdout).toContain('evil.example');
});
