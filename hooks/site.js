// @ts-check
/**
 * Makes the site and writes it, before the generator goes through `template/`: there it finds one empty file to copy, and
 * nothing to compile, which takes it longer than most sites take us and fails where the package's folder is read-only.
 */
const { engines } = require('../package.json');

/**
 * What we use of the generator.
 * @typedef {{
 *   asyncapi: Pick<import('@asyncapi/parser').AsyncAPIDocumentInterface, 'json'>,
 *   originalAsyncAPI: unknown,
 *   templateParams: Record<string, unknown>,
 *   targetDir?: string,
 *   output?: string,
 *   noOverwriteGlobs?: readonly string[],
 * }} Generator
 */

module.exports = { 'generate:before': generate };

/** @param {Generator} generator */
async function generate({ asyncapi, originalAsyncAPI, templateParams, targetDir, output, noOverwriteGlobs = [] }) {
  checkNode();
  // An older Node could fail as soon as it reads these.
  const { lineFinder, loadInputs, streamSite, warningLine, writeSite } = require('../dist/index.js');
  if (targetDir === undefined || output === 'string') return;
  // Each parameter is a getter of the generator's: the copy holds plain values.
  const params = { ...templateParams };
  const source = typeof originalAsyncAPI === 'string' ? originalAsyncAPI : undefined;
  // As the generator reads the document itself: wherever its references lead.
  const inputs = await loadInputs(params, { allowRef: true });
  const site = streamSite(asyncapi, { params, source, inputs });
  await writeSite(targetDir, site, { noOverwrite: noOverwriteGlobs });
  if (site.warnings.length === 0) return;
  const lineOf = source === undefined ? undefined : lineFinder(source);
  for (const warning of site.warnings) console.warn(warningLine({ ...warning, ...lineIn(warning, lineOf) }));
}

/**
 * @param {import('../index.js').Warning} warning
 * @param {((pointer: string) => number) | undefined} lineOf
 */
function lineIn({ pointer }, lineOf) {
  return pointer === '' || lineOf === undefined ? {} : { line: lineOf(pointer) };
}

function checkNode() {
  const oldest = Number(/\d+/.exec(engines.node));
  const version = process.versions.node;
  if (Number.parseInt(version, 10) >= oldest) return;
  throw new Error(`ws-docs-template needs Node ${oldest} or later, and this is Node ${version}.`);
}
