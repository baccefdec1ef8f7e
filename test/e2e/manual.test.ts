/** Every command of the manual, as it stands there, in a project that has the template and the AsyncAPI CLI. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { blocksIn, nameOf, TRIED } from '../manual/pages';
import { filesIn } from '../support/cli';
import { ROOT } from '../support/documents';

const LONG = 120_000;
const PREVIEW = /^npx ws-docs preview /;

let home: string;

/** A project as `npm install` leaves it, with links in place of copies. */
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-manual-'));
  write('package.json', '{ "private": true }');
  // Of other versions and of other APIs the manual has only names.
  const document = readFileSync(join(ROOT, 'docs', 'asyncapi.yaml'), 'utf8');
  for (const name of ['asyncapi', 'asyncapi-1.7.0', 'orders', 'prices']) write(`${name}.yaml`, document);
  for (const { text } of blocksIn('json', ['docs/publishing.md'])) write('versions.json', text);
  write('docs/staying.md', '# Staying\n\n## Reconnect\n');
  for (const { text } of blocksIn('md')) write('docs/guide.md', text);
  for (const { text } of blocksIn('css')) write('brand.css', text);
  for (const name of ['logo.svg', 'icon.svg']) write(name, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const modules = join(home, 'node_modules');
  for (const folder of ['@org', '@asyncapi', '.bin']) mkdirSync(join(modules, folder), { recursive: true });
  symlinkSync(ROOT, join(modules, '@org', 'ws-docs-template'));
  for (const name of ['@asyncapi/cli', '@asyncapi/parser']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  command('node_modules/.bin/asyncapi', join(ROOT, 'node_modules', '@asyncapi', 'cli', 'bin', 'run_bin'));
  command('node_modules/.bin/ws-docs', join(ROOT, 'dist', 'cli', 'main.js'));
  // What opens a browser: it says which page.
  write('bin/xdg-open', '#!/bin/sh\necho "$1" > "$PWD/opened"\n');
  chmodSync(join(home, 'bin', 'xdg-open'), 0o755);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(home, name)), { recursive: true });
  writeFileSync(join(home, name), text);
}

function command(name: string, program: string): void {
  write(name, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(home, name), 0o755);
}

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** @param until ends the command as Ctrl-C does, as soon as its output says so. */
function shell(line: string, until?: RegExp): Promise<Outcome> {
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn('sh', ['-c', line], {
    cwd: home,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...env,
      PATH: `${join(home, 'bin')}:${dirname(process.execPath)}:${env.PATH}`,
      // Neither metrics nor a file in somebody's home.
      CI: 'true',
      ASYNCAPI_METRICS_CONFIG_PATH: join(home, 'metrics.json'),
    },
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const note = (data: Buffer) => {
      output += data.toString();
      // Its own group: the shell and what it started.
      if (until?.test(output) === true && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

describe('commands', () => {
  const all = blocksIn('sh', [...TRIED, 'README.md'])
    .flatMap((block) =>
      block.text
        .trim()
        .split('\n')
        .map((line) => [nameOf(block), line.replace(/\s+# .*$/, '')] as const),
    )
    // What CI does with a clone.
    .filter(([, line]) => !line.startsWith('npm ci && npm run '));
  // Once each, wherever it stands first.
  const lines = all.filter(([, line], at) => all.findIndex(([, other]) => other === line) === at);
  const programs = lines.filter(([, line]) => line.startsWith('node '));
  const others = lines.filter(([, line]) => !line.startsWith('node ') && !PREVIEW.test(line));

  test('are many, and of three kinds', () => {
    expect(others.length).toBeGreaterThan(10);
    expect(programs.map(([, line]) => line)).toEqual(['node generate.mjs']);
    for (const [, line] of lines) expect(line).toMatch(/^(?:npx (?:asyncapi|ws-docs) |node generate\.mjs$)/);
  });

  test.each(others)(
    '%s: %s',
    async (_, line) => {
      const [, folder] = / -o (\S+)/.exec(line) ?? [];
      if (folder !== undefined && !line.includes('--force-write')) {
        rmSync(join(home, folder), { recursive: true, force: true });
      }
      const { code, output } = await shell(line);
      expect({ code, output }).toMatchObject({ code: 0 });
      if (folder !== undefined) expect([...filesIn(join(home, folder)).keys()]).toContain('index.html');
    },
    LONG,
  );

  test.each(lines.filter(([, line]) => PREVIEW.test(line)))(
    '%s: %s',
    async (_, line) => {
      const { output } = await shell(line, /http:\/\/\S+:\d+\//);
      const [url] = /http:\/\/\S+:\d+\//.exec(output) ?? [];
      expect({ output, url }).toMatchObject({ url: expect.stringMatching(/^http:/) });
    },
    LONG,
  );
});

describe('programs', () => {
  const programs = blocksIn('js');

  test.each(programs.map((block) => [nameOf(block), block.text] as const))(
    '%s runs as it stands',
    async (_, text) => {
      rmSync(join(home, 'site'), { recursive: true, force: true });
      // It has something to say.
      const source = readFileSync(join(ROOT, 'docs', 'asyncapi.yaml'), 'utf8');
      write('asyncapi.yaml', source.replace('x-servers: [keepers]', 'x-servers: [keeper]'));
      write('generate.mjs', text);
      const { code, output } = await shell('node generate.mjs');
      expect({ code, output }).toMatchObject({ code: 0 });
      expect(output).toMatch(/^(?:\d+ files, )?1 warnings$|^Warning unknown-server at .* \(line \d+\): /m);
      const writes = text.includes('await writeSite');
      expect(filesIn(join(home, 'site')).has('messages/watch.html')).toBe(writes);
    },
    LONG,
  );
});
