// @ts-check
/**
 * Finds the browser and starts it before any worker does: Jest's workers cannot load the package, and must not race to
 * unpack it. All tests share the browser, since each of them has a context of its own in it.
 */
const { chromium } = require('playwright-core');

/**
 * No `--disable-web-security`, nor what else makes a browser forgive: the tests ask whether the site is safe in one that
 * does not.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

module.exports = async function startBrowser() {
  const { findChromium } = await import('./find-chromium.mjs');
  const { path, env } = await findChromium();
  const server = await chromium.launchServer({
    executablePath: path,
    args: FLAGS,
    env: { ...process.env, ...env },
  });
  process.env.WS_DOCS_BROWSER = JSON.stringify({ path, env, flags: FLAGS, endpoint: server.wsEndpoint() });
  // What a set-up leaves on the global object is there for the tear-down.
  Object.assign(globalThis, { stopBrowser: () => server.close() });
};
