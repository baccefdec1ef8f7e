// @ts-check
/** Makes the site of the Kraken example with the real AsyncAPI CLI, without what that says about itself. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join('node_modules', '@asyncapi', 'cli', 'bin', 'run_bin');
const EXAMPLE = 'examples/kraken';

// Of `.` without a slash, the CLI makes no path: it would install the template into its own folder first.
const { status } = spawnSync(
  process.execPath,
  [
    ...[CLI, 'generate', 'fromTemplate', `${EXAMPLE}/asyncapi.yaml`, './'],
    ...['--output', 'out', '--force-write', '--no-interactive', '--param', `pages=${EXAMPLE}/docs`],
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      // Its metrics are off in CI only, and by a file in the user's home, which is not ours to write.
      CI: 'true',
      ASYNCAPI_METRICS_CONFIG_PATH: join(ROOT, 'node_modules', '.asyncapi-analytics'),
      // The package `config`, which the CLI brings, wants files of its own.
      SUPPRESS_NO_CONFIG_WARNING: 'true',
      SUPPRESS_STRICTNESS_CHECK: 'true',
    },
  },
);
if (status === 0) console.log('Open out/index.html in a browser.');
process.exitCode = status ?? 1;
