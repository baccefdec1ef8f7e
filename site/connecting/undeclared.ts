/** The parts of an address that nothing gives a value. */
import type { Server, Variable } from '../../model/types';

/** The names in braces that are defined nowhere, each once. */
export function undeclaredIn(
  address: string | undefined,
  defined: readonly { readonly name: string }[],
): readonly string[] {
  const known = new Set(defined.map(({ name }) => name));
  const named = [...(address ?? '').matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !known.has(name));
}

/** The variables of a server's address that it does not define. */
export function undeclaredVariables({ address, variables }: Server): readonly string[] {
  return undeclaredIn(address, variables);
}

/** Whether a variable is defined without a value to put in its place. */
export function hasNoValue({ default: usual, enum: allowed, examples }: Variable): boolean {
  return usual === undefined && allowed.length === 0 && examples.length === 0;
}
