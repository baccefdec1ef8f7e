/** The help of `ws-docs` and of each command. */
import type { Command, Option } from './command';
import { COMMANDS } from './commands';
import { type Output, style } from './terminal';

const bold = style('bold');
const dim = style('dim');

/** `ws-docs --help` */
export function printHelp(out: Output): void {
  out.line('Tools for authors of AsyncAPI documents about WebSocket APIs.');
  out.line();
  out.line(bold('Usage'));
  out.line('  ws-docs <command> [options]');
  out.line();
  out.line(bold('Commands'));
  printColumns(
    out,
    COMMANDS.map(({ name, summary }) => [name, summary]),
  );
  out.line();
  out.line(bold('Options'));
  printColumns(out, [
    ['-h, --help', 'Show this help, or that of a command: ws-docs check --help'],
    ['-v, --version', 'Show the version'],
  ]);
  out.line();
  out.line('Exit codes: 0 all is well, 1 something was found, 2 wrong use.');
}

/** `ws-docs <command> --help` */
export function printCommandHelp({ name, operands, options, examples }: Command, out: Output): void {
  out.line(`${COMMANDS.find((command) => command.name === name)?.summary ?? name}.`);
  out.line();
  out.line(bold('Usage'));
  out.line(`  ws-docs ${name} ${operands} [options]`);
  out.line();
  out.line(bold('Options'));
  printColumns(out, [
    ...Object.entries(options).map(([long, option]) => [namesOf(long, option), helpOf(option)] as const),
    ['-h, --help', 'Show this help'],
  ]);
  out.line();
  out.line(bold('Examples'));
  for (const [line, what] of examples) {
    out.line('  ', dim(`# ${what}`));
    out.line(`  ${line}`);
  }
}

function namesOf(long: string, { short, type, value = 'value' }: Option): string {
  const names = short === undefined ? `    --${long}` : `-${short}, --${long}`;
  return type === 'string' ? `${names} <${value}>` : names;
}

function helpOf({ help, choices, multiple }: Option): string {
  const allowed = choices === undefined ? '' : `: ${choices.join(', ')}`;
  return `${help}${allowed}${multiple === true ? ' (can be repeated)' : ''}`;
}

function printColumns(out: Output, rows: readonly (readonly [name: string, text: string])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, text] of rows) out.line(`  ${name.padEnd(width)}  ${text}`);
}
