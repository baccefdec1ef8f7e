#!/usr/bin/env node
/** `ws-docs`: checks Node before anything that an older one could not read, and loads the rest late. */
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

// The root of the package as seen from `dist/cli/`.
const { version, engines } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'));
const oldest = Number(/\d+/.exec(engines.node));

if (Number.parseInt(process.versions.node, 10) < oldest) {
  console.error(`ws-docs needs Node ${oldest} or later, and this is Node ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  // Since Node 22.
  module.enableCompileCache?.();
  void import('./run.js').then(async ({ run }) => {
    process.exitCode = await run(process.argv.slice(2), String(version));
  });
}
