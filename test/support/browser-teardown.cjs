// @ts-check
/** Closes the browser that the set-up started. */
module.exports = async function stopBrowser() {
  const stop = Object.getOwnPropertyDescriptor(globalThis, 'stopBrowser')?.value;
  if (typeof stop === 'function') await stop();
};
