/** `ws-docs diff`: what a new document changes for those who use the API. */
import { VERDICTS } from '../../changes/rules';
import { nameBelow } from '../../inspection/file-names';
import { reportText as reportFindings } from '../check/text-report';
import { type Command, DONE, FOUND, readArguments, UsageError, WRONG_USE } from '../command';
import { style, type Terminal } from '../terminal';
import { readAcceptances } from './accepted';
import { type Diff, diffOf, entriesOf, type FailOn, isFailure } from './diff';
import { fileOutput } from './output';
import { type Reporter, releaseText, summaryOf, unusedText } from './report';
import { fileName, namedPlace, type ReadSide, readSide, type Side } from './side';

/** Each is loaded when it is asked for: a page needs half of this package, a text nearly nothing. */
const REPORTERS: ReadonlyMap<string, () => Promise<Reporter>> = new Map([
  ['text', async () => (await import('./text-report.js')).reportText],
  ['json', async () => (await import('./json-report.js')).reportJson],
  ['markdown', async () => (await import('./markdown-report.js')).reportMarkdown],
  ['html', async () => (await import('./html-report.js')).reportHtml],
  ['github', async () => (await import('./github-report.js')).reportGithub],
] as const);

const FAIL_ON = ['breaking', 'strict', 'none'] as const;

const OPTIONS = {
  format: { type: 'string', value: 'format', choices: [...REPORTERS.keys()], help: 'How changes are written' },
  output: { type: 'string', short: 'o', value: 'file', help: 'Write them into a file' },
  accept: { type: 'string', value: 'file', help: 'Changes that are known, each with a reason' },
  'fail-on': {
    type: 'string',
    value: 'verdict',
    choices: FAIL_ON,
    help: 'The mildest verdict that exit code 1 is for',
  },
  perspective: {
    type: 'string',
    value: 'application',
    choices: ['server', 'client'],
    help: 'The application that both documents describe',
  },
  'allow-ref': { type: 'boolean', help: 'Follow $refs out of the folder of the document and to the network' },
} as const;

export const diff: Command = {
  name: 'diff',
  operands: '<old> <new>',
  options: OPTIONS,
  examples: [
    ['ws-docs diff old.yaml new.yaml', 'What breaks, what is safe, and which version that makes'],
    ['ws-docs diff origin/main:docs/asyncapi.yaml docs/asyncapi.yaml', 'Against a branch, $refs and all'],
    ['ws-docs diff HEAD~1:./asyncapi.yaml asyncapi.yaml', 'A path that begins with ./ starts at the current folder'],
    ['ws-docs diff v1:api.yaml api.yaml --format markdown -o changes.md', 'For a comment on a pull request'],
    ['ws-docs diff v1:api.yaml api.yaml --accept changes.yaml', 'Known changes do not fail'],
  ],
  async run(args, terminal, version) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [old, now, ...others] = positionals;
    if (old === undefined || now === undefined) throw new UsageError('Two documents are needed: the old and the new.');
    if (others.length > 0) throw new UsageError('Two documents are compared, not more.');
    const acceptances = values.accept === undefined ? [] : await readAcceptances(values.accept);
    const options = { allowRef: values['allow-ref'] === true, perspective: perspectiveOf(values.perspective) };
    const [before, after] = await both(readSide(old, options), readSide(now, options));
    if (!isRead(before) || !isRead(after)) {
      tellUnreadable([before, after], terminal, version);
      return WRONG_USE;
    }
    const found = diffOf(before, after, acceptances);
    const failOn = FAIL_ON.find((one) => one === values['fail-on']) ?? 'breaking';
    await report(found, { format: values.format ?? 'text', file: values.output, failOn }, terminal);
    for (const one of found.unused) terminal.err.line(unusedText(one));
    return VERDICTS.some((verdict) => isFailure(verdict, failOn) && entriesOf(found, verdict).length > 0)
      ? FOUND
      : DONE;
  },
};

/** At once: one waits for the disk or for git while the other is parsed. Of two that fail, the first is told. */
async function both(one: Promise<Side>, other: Promise<Side>): Promise<readonly [Side, Side]> {
  other.catch(() => undefined);
  return [await one, await other];
}

interface Wanted {
  readonly format: string;
  readonly file: string | undefined;
  readonly failOn: FailOn;
}

async function report(found: Diff, { format, file, failOn }: Wanted, { out }: Terminal): Promise<void> {
  const reporter = await REPORTERS.get(format)?.();
  if (file === undefined) {
    reporter?.(found, out, { failOn });
    return;
  }
  const to = fileOutput(file);
  reporter?.(found, to.out, { failOn });
  await to.end();
  out.line(summaryOf(found));
  const release = releaseText(found);
  if (release !== undefined) out.line(release);
  out.line(style('green')('Written: '), nameBelow(process.cwd(), file));
}

function perspectiveOf(value: string | undefined): 'server' | 'client' | undefined {
  return value === 'server' || value === 'client' ? value : undefined;
}

function isRead(side: Side): side is ReadSide {
  return side.model !== undefined;
}

/** As `ws-docs check` says it. */
function tellUnreadable(sides: readonly Side[], { err }: Terminal, version: string): void {
  for (const side of sides.filter((one) => !isRead(one))) {
    const { loaded, findings } = side;
    const entries = findings.map((finding) => ({
      finding: { ...finding, ...(finding.place && { place: namedPlace(side, finding.place) }) },
      fingerprint: '',
    }));
    const files = new Map(loaded.files.map((file) => [fileName(side, file), file]));
    reportFindings({ documents: [loaded.file], entries, ignored: 0, known: 0, gone: 0 }, err, {
      folder: process.cwd(),
      repository: process.cwd(),
      version,
      linesOf: (name) => loaded.sources.linesOf(files.get(name) ?? name),
    });
  }
  err.line('What cannot be read completely is not compared.');
}
