/** `ws-docs preview`: the site beside the editor, again after each save. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { DEFAULT_EDITOR } from '../../preview/editor';
import { type Report, startPreview } from '../../preview/session';
import { type Command, DONE, readArguments, UsageError } from '../command';
import { PARAMETER_OPTION, readParameters } from '../parameters';
import { type Part, style, type Terminal } from '../terminal';

const PORT = 4321;
const HOST = 'localhost';

const OPTIONS = {
  port: { type: 'string', value: 'number', help: `The port, ${PORT} unless taken` },
  host: { type: 'string', value: 'address', help: 'Where to listen; the default lets in this machine alone' },
  open: { type: 'boolean', help: 'Open the browser' },
  param: PARAMETER_OPTION,
  'allow-ref': { type: 'boolean', help: 'Let $refs lead to other folders and to the network' },
  editor: {
    type: 'string',
    value: 'name',
    help: `What opens lines: ${DEFAULT_EDITOR}, cursor, zed, idea … or a URL with {path}, {line}, {column}`,
  },
} as const;

export const preview: Command = {
  name: 'preview',
  operands: '<document>',
  options: OPTIONS,
  examples: [
    ['ws-docs preview asyncapi.yaml --open', 'shows the site, and shows it anew after each save'],
    ['ws-docs preview asyncapi.yaml -p pages=docs --editor cursor', 'with guides, and links into another editor'],
  ],
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [document, ...others] = positionals;
    if (document === undefined) throw new UsageError('No document is given.');
    if (others.length > 0) throw new UsageError('A preview shows one document.');
    const host = values.host ?? HOST;
    const { singleFile, ...params } = readParameters(values.param);
    if (singleFile !== undefined) terminal.err.line('A preview shows pages: singleFile is left out.');
    const session = await startPreview(
      {
        document: resolve(document),
        params,
        allowRef: values['allow-ref'] === true,
        editor: values.editor ?? DEFAULT_EDITOR,
        host,
        port: readPort(values.port),
      },
      reporterOn(terminal),
      (url) => {
        terminal.out.line(bold('Preview: '), { text: url, style: ['cyan', 'underline'] });
        if (values.host !== undefined && !isLoopback(host)) {
          terminal.err.line(yellow('Everybody who can reach this address can read the document.'));
        }
        if (values.open === true) openBrowser(url);
      },
    );
    await interrupted();
    await session.close();
    return DONE;
  },
};

const bold = style('bold');
const dim = style('dim');
const red = style('red');
const yellow = style('yellow');
const green = style('green');

/** @throws {UsageError} if it is no port. */
function readPort(given: string | undefined): number {
  if (given === undefined) return PORT;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port >= 0 && port < 65_536) return port;
  throw new UsageError(
    `--port cannot be ${JSON.stringify(given)}. Use a number from 0 to 65535; 0 is any that is free.`,
  );
}

function isLoopback(host: string): boolean {
  return host === HOST || host === '::1' || host.startsWith('127.');
}

/** A line for each build; then what is wrong, if that is not what was wrong before. */
function reporterOn({ out }: Terminal): (report: Report) => void {
  let told = '';
  return ({ changed, milliseconds, findings, trouble }) => {
    const time = new Date().toTimeString().slice(0, 8);
    out.line(
      dim(`${time}  `),
      namesOf(changed),
      dim(`${Math.round(milliseconds)} ms  `),
      ...countsOf(findings, trouble),
    );
    if (trouble !== undefined && findings.length === 0) out.line('  ', red(trouble));
    const lines = findings.map(({ severity, file, line, column, message }) => {
      const place = file === undefined ? '' : `${file}:${line}:${column}  `;
      return ['  ', severity === 'error' ? red('error   ') : yellow('warning '), dim(place), message];
    });
    const text = JSON.stringify(lines);
    if (text !== told) for (const line of lines) out.line(...line);
    told = text;
  };
}

/** As many as read well. */
const NAMED = 3;

function namesOf(changed: Report['changed']): string {
  if (changed.length === 0) return '';
  const names = changed.slice(0, NAMED).map(({ label }) => label);
  const more = changed.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}  `;
}

function countsOf(findings: Report['findings'], trouble: string | undefined): readonly Part[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return [
    ...(errors > 0 ? [red(plural(errors, 'error'))] : []),
    ...(errors > 0 && warnings > 0 ? [', '] : []),
    ...(warnings > 0 ? [yellow(plural(warnings, 'warning'))] : []),
    ...(findings.length === 0 && trouble === undefined ? [green('nothing to mend')] : []),
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  if (program === undefined) return;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  // The URL has been printed: whoever has no such program clicks it.
  child.on('error', () => undefined);
  child.unref();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
