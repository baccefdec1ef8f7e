/** Lighthouse, as a phone on a slow line sees the site: a hundred in each of its four categories. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromiumProgram } from '../support/chromium';
import { examples } from '../support/documents';
import { type Server, serve } from '../support/serve';
import { siteOfExample } from '../support/site';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** A busy machine costs points for speed, and for nothing else; the best of so many runs counts. */
const ATTEMPTS = 3;
const LONG = 240_000;

interface Report {
  readonly performance: number;
  /** What costs points elsewhere, each with its title. */
  readonly complaints: readonly string[];
}

let server: Server;

beforeAll(async () => {
  const kraken = examples.find(({ name }) => name === 'kraken');
  if (kraken === undefined) throw new Error('There is no Kraken example.');
  server = await serve(await siteOfExample(kraken), '/');
}, LONG);
afterAll(() => server?.close());

test.each(['index.html', 'servers/private.html', 'messages/subscribe.html', 'schemas/subscribe.html'])(
  '%s',
  async (path) => {
    const { performance, complaints } = await bestOf(server.url + path);
    expect(complaints).toEqual([]);
    expect(performance).toBe(100);
  },
  LONG,
);

async function bestOf(url: string): Promise<Report> {
  let best: Report | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const report = await reportOn(url);
    if (best === undefined || report.performance > best.performance) best = report;
    if (best.performance === 100) break;
  }
  if (best === undefined) throw new Error('Lighthouse did not run.');
  return best;
}

/** What we read of Lighthouse's report; scores are from 0 to 1. */
interface RawReport {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

/** Lighthouse is an ES module, which Jest does not load: its command line runs beside. */
async function reportOn(url: string): Promise<Report> {
  const { path, env, flags } = chromiumProgram();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      require.resolve('lighthouse/cli/index.js'),
      url,
      ...[
        '--output=json',
        '--quiet',
        '--no-enable-error-reporting',
        `--chrome-flags=${['--headless', ...flags].join(' ')}`,
      ],
      `--only-categories=${CATEGORIES.join()}`,
    ],
    { env: { ...process.env, ...env, CHROME_PATH: path }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = JSON.parse(stdout) as RawReport;
  const complaints = CATEGORIES.slice(1).flatMap((category) => {
    const { score = 0, auditRefs = [] } = categories[category] ?? {};
    const failed = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    return score === 1 ? [] : [`${category} ${score * 100}`, ...failed.map(({ id }) => `${id}: ${audits[id]?.title}`)];
  });
  return { performance: Math.round((categories.performance?.score ?? 0) * 100), complaints };
}
