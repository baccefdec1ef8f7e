/** The `id`s of things on a page, so that any row of a schema can be linked. */

/**
 * The anchor of one place in a schema tree: `payload-subscription-name`.
 *
 * @param root what the tree is on its page: `payload`, `headers`, `query`, `schema` …
 * @param path steps from the root of the tree. Parts are encoded so that two paths never share an anchor: every
 *   character but letters, digits, `_` and `~` becomes `.` and its code, and `-` stands between the steps only.
 */
export function schemaAnchor(root: string, path: readonly string[]): string {
  return [root, ...path].map(encodeStep).join('-');
}

function encodeStep(step: string): string {
  return step.replace(/[^\p{L}\p{N}_~]/gu, (character) => `.${character.codePointAt(0)?.toString(16)}.`);
}
