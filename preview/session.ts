/** A preview from its start to its end: files change, the site is made again, and the pages that are open learn of it. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ShownFinding, Way } from '../browser/preview/contract';
import { findSettingsFile } from '../documents/settings-file';
import { TemplateError } from '../errors';
import { readOptions } from '../options';
import { editorLink } from './editor';
import { paced } from './pace';
import type { PageView, Texts, WorkerSettings } from './requests';
import { type Client, servePreview } from './server';
import { supervised, WorkerEnded } from './supervisor';
import { watching } from './watch';

export interface PreviewSettings extends WorkerSettings {
  readonly host: string;
  readonly port: number;
}

/** What there is to tell about a save. */
export interface Report {
  /** What changed; empty for the first build, and where nothing that can be seen did. */
  readonly changed: readonly Way[];
  /** From the change to the page. */
  readonly milliseconds: number;
  /** What is wrong, when the rules have read the document; those of an older build never come. */
  readonly findings: readonly ShownFinding[];
  /** Why there is no site, or no findings: for the user. */
  readonly trouble: string | undefined;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** A document that is written in two pieces is not broken: so long a broken one may be mended before it is told. */
const PATIENCE_MS = 80;
/** Far more than any document needs that a person wrote; the rules take several times as long as the pages. */
const BUILD_MS = 15_000;
const JUDGE_MS = 60_000;

/**
 * @param tell is called after each build, once the rules have read the document, too.
 * @param listening is called with the address first of all.
 * @throws {TemplateError} if there is no such document, a parameter is wrong, or no port is free.
 */
export async function startPreview(
  settings: PreviewSettings,
  tell: (report: Report) => void,
  listening: (url: string) => void,
): Promise<Preview> {
  const options = readOptions(settings.params);
  editorLink(settings.editor);
  if (!existsSync(settings.document)) {
    throw new TemplateError(`There is no such file: ${JSON.stringify(settings.document)}. Name an AsyncAPI document.`);
  }
  const name = randomUUID();
  const builder = supervised(settings, BUILD_MS);
  const judge = supervised(settings, JUDGE_MS);
  let build = 0;
  let texts: Texts | undefined;
  let trouble: string | undefined;
  let broken: ShownFinding | undefined;
  let findings: readonly ShownFinding[] | undefined;
  let failure: string | undefined;
  let judged = Promise.resolve();
  const greeted = new WeakSet<Client>();
  // Promise.withResolvers came with Node 22.
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const server = await servePreview(
    {
      async file(path) {
        await begun;
        return builder.ask('file', { path });
      },
      async trouble() {
        await begun;
        return texts === undefined ? trouble : undefined;
      },
      opened: (client) => void greet(client),
    },
    settings,
  );
  listening(server.url);
  const pace = paced(rebuild);
  const watcher = await watching(
    () => pace.changed(),
    (message) => tell({ changed: [], milliseconds: 0, findings: [], trouble: `Changes may be missed: ${message}` }),
  );
  const inputs = [
    ...[options.css, options.favicon, options.logo, options.pages, options.previous, options.versions],
    findSettingsFile(dirname(settings.document)),
  ].filter((path) => path !== undefined);
  watcher.watch([settings.document, ...inputs]);
  void rebuild().then(begin);

  async function rebuild(): Promise<void> {
    const start = performance.now();
    const number = ++build;
    const open = new Set([...server.clients].map(({ page }) => page));
    try {
      const answer = await builder.ask('build', { pages: [...open] });
      watcher.watch([...answer.files, ...inputs]);
      if (answer.built === undefined) {
        await isStillBroken(number, answer.broken, start);
        return;
      }
      const { built } = answer;
      texts = built.texts;
      broken = undefined;
      const { changed, hasNewAssets } = built;
      for (const client of server.clients) {
        // Whoever came meanwhile is shown its page as somebody new is.
        const view = built.views.get(client.page) ?? (await builder.ask('view', { page: client.page }));
        if (number === build) sendPage(client, view, changed, hasNewAssets);
      }
      judgeLater(number, changed, performance.now() - start);
      await sendLinks(number);
    } catch (error) {
      await recover(number, error, start);
    }
  }

  /** Whether there is something newer, after a moment in which an editor ends what it began. */
  async function isMended(number: number): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    return number !== build || pace.isWaiting();
  }

  /** @param finding why; for whoever reads the terminal, and for pages that stay what they were. */
  async function isStillBroken(number: number, finding: ShownFinding | undefined, start: number): Promise<void> {
    if (await isMended(number)) return;
    broken = finding;
    trouble = finding === undefined ? 'It is empty.' : textOf(finding);
    findings = finding === undefined ? [] : [finding];
    for (const client of server.clients) sendPage(client, undefined, [], false);
    for (const client of server.clients) sendFindings(client);
    tell({ changed: [], milliseconds: performance.now() - start, findings, trouble });
  }

  /** The worker has gone with all that it made: the next one makes the last good site again. */
  async function recover(number: number, error: unknown, start: number): Promise<void> {
    // Some editors remove a file before they write it.
    if (!(error instanceof WorkerEnded) && (await isMended(number))) return;
    const message = error instanceof TemplateError ? error.message : `Unexpected: ${String(error)}`;
    trouble = message;
    failure = message;
    broken = { ...NO_PLACE, code: 'unreadable-document', severity: 'error', message, pointer: '' };
    findings = [broken];
    if (error instanceof WorkerEnded && texts !== undefined) {
      await builder.ask('build', { pages: [], texts }).catch(() => undefined);
    }
    if (number !== build) return;
    for (const client of server.clients) sendPage(client, undefined, [], false);
    for (const client of server.clients) sendFindings(client);
    tell({ changed: [], milliseconds: performance.now() - start, findings, trouble: message });
  }

  /** One after the other, and only for the newest build. */
  function judgeLater(number: number, changed: readonly Way[], milliseconds: number): void {
    judged = judged.then(async () => {
      if (number !== build) return;
      try {
        const found = await judge.ask('judge', undefined);
        if (number !== build) return;
        findings = found;
        failure = undefined;
      } catch (error) {
        if (number !== build) return;
        failure = error instanceof Error ? error.message : String(error);
      }
      for (const client of server.clients) sendFindings(client);
      tell({ changed, milliseconds, findings: findings ?? [], trouble: failure });
    });
  }

  async function greet(client: Client): Promise<void> {
    await begun;
    const number = build;
    try {
      const view = texts === undefined ? undefined : await builder.ask('view', { page: client.page });
      // Whoever came during a build was sent its page with those of all others.
      if (number === build && !greeted.has(client)) sendPage(client, view, [], false);
      if (findings !== undefined) sendFindings(client);
      if (texts !== undefined) await sendLinks(number, client);
    } catch {
      // The next build tells it, too.
    }
  }

  function sendPage(client: Client, view: PageView | undefined, changed: readonly Way[], hasNewAssets: boolean): void {
    greeted.add(client);
    client.send('page', {
      build,
      server: name,
      html: view?.html,
      gone: view?.gone,
      elsewhere: view === undefined || view.isChanged ? [] : changed.filter(({ href }) => href !== `/${client.page}`),
      hasNewAssets,
      broken,
    });
  }

  function sendFindings(client: Client): void {
    client.send('findings', { build, findings: findings ?? [], failure });
  }

  /** After the pages: nobody waits for these. */
  async function sendLinks(number: number, only?: Client): Promise<void> {
    for (const client of only === undefined ? server.clients : [only]) {
      if (number !== build) return;
      const links = await builder.ask('links', { page: client.page });
      if (number === build) client.send('links', { build, page: client.page, links });
    }
  }

  return {
    url: server.url,
    async close() {
      pace.end();
      await Promise.all([watcher.close(), server.close(), builder.end(), judge.end()]);
    },
  };
}

const NO_PLACE = { file: undefined, line: undefined, column: undefined, href: undefined, source: undefined } as const;

function textOf({ file, line, column, message, source }: ShownFinding): string {
  const place = file === undefined ? '' : `${file}:${line}:${column}: `;
  const lines = source?.lines.map(({ number, text }) => `${number === line ? '>' : ' '} ${number} | ${text}`) ?? [];
  return [`${place}${message}`, '', ...lines].join('\n').trimEnd();
}
