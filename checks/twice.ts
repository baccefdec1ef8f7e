/** What the parser refuses and a rule of ours warns of, said once: in our words, and as an error. */
import type { Finding } from '../errors';
import { pointerSteps } from '../model/reading/raw';
import type { Complaint } from './complaint';

/** By the parser's rule: ours that say the same, with more advice. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['asyncapi2-server-variables', ['undefined-variable', 'unused-variable']],
  ['asyncapi2-channel-parameters', ['undefined-parameter', 'unused-parameter']],
  ['asyncapi3-channel-parameters', ['undefined-parameter', 'unused-parameter']],
  ['asyncapi2-server-security', ['unknown-security', 'unknown-security-scheme']],
  ['asyncapi2-operation-security', ['unknown-security', 'unknown-security-scheme']],
  ['asyncapi2-channel-servers', ['unknown-server']],
  ['asyncapi3-channel-servers', ['unknown-server']],
  ['asyncapi-document-resolved', ['binding-method', 'binding-schema', 'binding-property', 'binding-version']],
]);

/** Without the complaints that our warnings tell; these are errors then. */
export function withoutTwice(complaints: readonly Complaint[], warnings: readonly Finding[]) {
  const byOwner = new Map<string, Finding[]>();
  for (const warning of warnings) {
    const key = JSON.stringify([warning.code, ownerOf(pointerSteps(warning.pointer) ?? [])]);
    byOwner.set(key, [...(byOwner.get(key) ?? []), warning]);
  }
  const raised = new Set<Finding>();
  const rest = complaints.filter(({ rule, steps }) => {
    const same = (SAME.get(rule) ?? []).flatMap((code) => byOwner.get(JSON.stringify([code, ownerOf(steps)])) ?? []);
    for (const warning of same) raised.add(warning);
    return same.length === 0;
  });
  return {
    complaints: rest,
    warnings: warnings.map((warning): Finding => (raised.has(warning) ? { ...warning, severity: 'error' } : warning)),
  };
}

/**
 * The server, channel or operation that something is told of: the one tells a variable at the URL that has it, the
 * other at those that are described. For bindings, the protocol's.
 */
function ownerOf(steps: readonly (string | number)[]): readonly string[] {
  const binding = steps.indexOf('bindings');
  const length = binding >= 0 ? binding + 2 : steps[0] === 'components' ? 3 : 2;
  return steps.slice(0, length).map(String);
}
