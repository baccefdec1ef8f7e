/** However a run is ended, nothing is half written, and the next run leaves exactly its own site. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GeneratedSite, generateSite, writeSite } from '../../index';
import { filesIn } from '../support/cli';
import { ROOT } from '../support/documents';
import { parseValid } from '../support/parse';

const SEED = 20;
const KILLS = 20;

let home: string;
let target: string;
/** The same API thrice: each time, its messages and schemas have other names. */
let sites: readonly [GeneratedSite, GeneratedSite, GeneratedSite];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'ws-docs-killed-'));
  target = join(home, 'site');
  const made = async (request: string, reply: string) => {
    const source = JSON.stringify(documentOf(request, reply));
    return generateSite(await parseValid(source), { source });
  };
  sites = [await made('ping', 'pong'), await made('knock', 'answer'), await made('ask', 'tell')];
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

const messageOf = (name: string) => ({ name, payload: { $ref: `#/components/schemas/${name}Body` } });

function documentOf(request: string, reply: string) {
  return {
    asyncapi: '2.6.0',
    info: { title: `${request} and ${reply}`, version: '1' },
    channels: { '/': { publish: { message: messageOf(request) }, subscribe: { message: messageOf(reply) } } },
    components: { schemas: { [`${request}Body`]: { type: 'object' }, [`${reply}Body`]: { type: 'object' } } },
  };
}

/**
 * Runs in a process of its own: writes a site, and counts the calls that change something on the disk. At one of them the
 * process is ended as the system ends it when memory is short: no handler runs.
 */
const SCRIPT = `
  const fs = require('node:fs');
  const promises = require('node:fs/promises');
  const [, dist, target, file, last] = process.argv;
  let calls = 0;
  const counted = (module, name) => {
    const call = module[name];
    module[name] = (...args) => {
      calls += 1;
      if (calls === Number(last)) process.kill(process.pid, 'SIGKILL');
      return call(...args);
    };
  };
  for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'rmdirSync']) counted(fs, name);
  counted(promises, 'writeFile');
  const { writeSite } = require(dist);
  writeSite(target, JSON.parse(fs.readFileSync(file, 'utf8'))).then(() => console.log(calls));
`;

/** @returns how many calls it took, or `undefined` when it was ended before. */
function writeUntil(last: number, { files }: GeneratedSite): number | undefined {
  const file = join(home, 'new.json');
  writeFileSync(file, JSON.stringify({ files, assets: [] }));
  const dist = join(ROOT, 'dist', 'output', 'write-site.js');
  const args = ['-e', SCRIPT, dist, target, file, String(last)];
  const { stdout, stderr, signal } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (signal === 'SIGKILL') return undefined;
  if (stderr !== '') throw new Error(stderr);
  return Number(stdout);
}

async function startWith(site: GeneratedSite): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  await writeSite(target, site);
}

const everything = () => readdirSync(target, { recursive: true }).sort();

test('a run that is killed at any of 20 moments leaves whole files, and the next run no stale one', async () => {
  const [old, interrupted, next] = sites;
  await startWith(next);
  const [expected, expectedEntries] = [filesIn(target), everything()];
  await startWith(old);
  const calls = writeUntil(0, interrupted);
  if (calls === undefined || calls < KILLS) throw new Error(`There are ${calls} moments to choose from.`);
  const contents = new Map(
    interrupted.files.map(({ path, content }) => [path, [content, ...contentsIn(old, path)]] as const),
  );
  for (const moment of momentsUpTo(calls)) {
    await startWith(old);
    expect({ moment, calls: writeUntil(moment, interrupted) }).toEqual({ moment, calls: undefined });
    const broken = [...filesIn(target)].filter(
      ([path, content]) =>
        !path.startsWith('.ws-docs.') && !(contents.get(path) ?? contentsIn(old, path)).includes(content),
    );
    expect({ moment, broken: broken.map(([path]) => path) }).toEqual({ moment, broken: [] });
    await writeSite(target, next);
    expect({ moment, entries: everything() }).toEqual({ moment, entries: expectedEntries });
    expect(filesIn(target)).toEqual(expected);
  }
});

function contentsIn({ files }: GeneratedSite, path: string): readonly string[] {
  return files.filter((file) => file.path === path).map(({ content }) => content);
}

/** The first call, the last one, and others between them: the same in each run of the test. */
function momentsUpTo(calls: number): readonly number[] {
  let state = SEED;
  const chance = () => {
    // A linear congruential generator (Numerical Recipes).
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const moments = new Set([1, calls]);
  // The last calls are few, and the ones that matter most: half of the moments are among them.
  const tail = calls - sites[1].files.length;
  while (moments.size < KILLS) {
    const from = moments.size % 2 === 0 ? 1 : Math.max(1, tail);
    moments.add(from + Math.floor(chance() * (calls - from + 1)));
  }
  return [...moments];
}
