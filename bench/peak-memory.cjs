// @ts-check
/** Loaded before a program: leaves in a file how much memory the process has held at most, in bytes. */
const { writeFileSync } = require('node:fs');

process.once('exit', () => {
  const file = process.env.WS_DOCS_PEAK;
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
