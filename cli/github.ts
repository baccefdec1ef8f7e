/**
 * Workflow commands of GitHub Actions, which become annotations. Their escapes are those of
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
 */
import { printable } from '../errors';

/** @param properties those that are there, in this order. */
export function command(
  name: 'error' | 'warning',
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const said = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name}${said.length > 0 ? ` ${said.join(',')}` : ''}::${data(message)}`;
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
