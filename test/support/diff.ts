/** A folder with documents in which `ws-docs diff` runs as a user runs it, with git where that is needed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Run, wsDocs } from './ws-docs';

export interface Folder {
  readonly path: string;
  readonly write: (name: string, content: unknown) => void;
  readonly diff: (...args: readonly string[]) => Promise<Run>;
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

export function makeFolder(): Folder {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'ws-docs-diff-')));
  const path = join(home, 'Meine Verträge 100%');
  mkdirSync(path);
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    },
    diff: (...args) => wsDocs(['diff', ...args], path),
    git: (...args) => gitIn(path, args),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** Whatever the settings of whoever runs the tests are. */
export function gitIn(cwd: string, args: readonly string[]): string {
  const settings = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...settings, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** An API that sends trades and takes orders; 2.6, where `subscribe` is what a client receives. */
export function documentOf({ version = '1.2.0', trade = '', order = '', channel = '' } = {}): string {
  return `asyncapi: 2.6.0
info: { title: Trades, version: '${version}', description: Trades as they happen. }
servers:
  public: { url: 'wss://example.com', protocol: wss }
channels:
  /trades:
    subscribe:
      message:
        name: trade
        payload:
          type: object
          properties:
            price: { type: string }
${trade}
    publish:
      message:
        name: order
        payload:
          type: object
          properties:
            amount: { type: string }
${order}
${channel}`;
}

/** Of a row in the properties of `trade` or `order`. */
export const property = (text: string): string => `            ${text}`;
