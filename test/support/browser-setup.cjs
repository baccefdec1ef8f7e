// @ts-check
/** Finds the browser once, before any worker starts: Jest's workers cannot load the package, and must not race to unpack it. */
module.exports = async function findBrowser() {
  const { findChromium } = await import('./find-chromium.mjs');
  process.env.WS_DOCS_BROWSER = JSON.stringify(await findChromium());
};
