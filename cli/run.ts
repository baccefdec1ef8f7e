/** From the arguments of `ws-docs` to its exit code. */
import { TemplateError } from '../errors';
import { didYouMean } from '../nearest';
import { DONE, FOUND, UsageError, WRONG_USE } from './command';
import { COMMANDS } from './commands';
import { printCommandHelp, printHelp } from './help';
import { style, type Terminal, terminalOf } from './terminal';

const red = style('red', 'bold');

/** @returns the exit code */
export async function run(args: readonly string[], version: string): Promise<number> {
  endWithReader(process.stdout);
  endWithReader(process.stderr);
  const terminal = terminalOf(process.stdout, process.stderr, process.env);
  const [name, ...rest] = args;
  try {
    return await runCommand(name, rest, version, terminal);
  } catch (error) {
    if (error instanceof TemplateError) {
      const [first = '', ...more] = error.message.split('\n');
      terminal.err.line(red('Error: '), first);
      for (const line of more) terminal.err.line(line);
      if (error instanceof UsageError) terminal.err.line(`Help: ws-docs ${helpFor(name)}--help`);
      return WRONG_USE;
    }
    printUnexpected(error, version, terminal);
    return FOUND;
  }
}

async function runCommand(
  name: string | undefined,
  args: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<number> {
  if (name === undefined) {
    printHelp(terminal.err);
    return WRONG_USE;
  }
  if (name === '--version' || name === '-v') {
    terminal.out.line(version);
    return DONE;
  }
  if (isHelp(name) && args.length === 0) {
    printHelp(terminal.out);
    return DONE;
  }
  // `ws-docs help check` is what some try first.
  const wanted = isHelp(name) ? (args[0] ?? name) : name;
  const entry = COMMANDS.find((command) => command.name === wanted);
  if (entry === undefined) {
    const commands = COMMANDS.map((command) => command.name);
    const what = wanted.startsWith('-') ? 'option' : 'command';
    const list = `The commands are ${commands.join(', ')}.`;
    throw new UsageError(`There is no ${what} ${JSON.stringify(wanted)}.${didYouMean(wanted, commands)} ${list}`);
  }
  const command = await entry.load();
  const beforeOperands = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (isHelp(name) || beforeOperands.some((one) => one === '--help' || one === '-h')) {
    printCommandHelp(command, terminal.out);
    return DONE;
  }
  return command.run(args, terminal, version);
}

function isHelp(name: string): boolean {
  return name === '--help' || name === '-h' || name === 'help';
}

function helpFor(name: string | undefined): string {
  return COMMANDS.some((command) => command.name === name) ? `${name} ` : '';
}

function printUnexpected(error: unknown, version: string, { err }: Terminal): void {
  err.line(red('Unexpected error: '), error instanceof Error ? error.message : String(error));
  const { DEBUG } = process.env;
  if (DEBUG === undefined || DEBUG === '') {
    err.line(`This is a bug in ws-docs ${version}. Please report it with the command and the document.`);
    err.line('DEBUG=1 shows where it happened.');
    return;
  }
  for (const line of (error instanceof Error ? (error.stack ?? '') : '').split('\n')) err.line(line);
}

/** `ws-docs … | head` closes its end early, which is no error. */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
