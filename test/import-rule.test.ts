/** The linter enforces who may import whom. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const ROOT = join(__dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'ws-docs-imports-'));
cpSync(join(ROOT, 'biome.jsonc'), join(scratch, 'biome.jsonc'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Whether our linter, with our configuration, lets a file import a module. */
function allows(file: string, module: string): boolean {
  const path = join(scratch, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import type { Thing } from '${module}';\nexport type Other = Thing;\n`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      require.resolve('@biomejs/biome/bin/biome'),
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      file,
    ],
    { cwd: scratch, encoding: 'utf8' },
  );
  const output = stdout + stderr;
  if (!output.includes('Checked 1 file')) throw new Error(`The linter did not run: ${output}`);
  return !output.includes('noRestrictedImports');
}

test.each([
  ['model/example.ts', './types'],
  ['model/example.ts', '@asyncapi/parser'],
  ['filters/example.ts', 'highlight.js/lib/core'],
  ['checks/example.ts', '../model/schema'],
  ['checks/example.ts', 'ajv/dist/vocabularies/next'],
  ['checks/example.ts', 'openapi-sampler'],
  ['snippets/example.ts', './literals'],
  ['snippets/example.ts', '../model/types'],
  ['routes/example.ts', '../model/types'],
  ['routes/example.ts', '../inputs/types'],
  ['guides/example.ts', 'yaml'],
  ['guides/example.ts', '../filters/markdown'],
  ['inputs/example.ts', 'node:fs'],
  ['inputs/example.ts', '../guides/types'],
  ['routes/example.ts', '../snippets/languages'],
  ['components/pages/Example.tsx', '../content/Link'],
  ['components/pages/Example.tsx', 'react'],
  ['render/example.ts', 'react-dom/server'],
  ['index.ts', 'node:crypto'],
  ['components/pages/Example.tsx', '../../client/contract'],
  ['components/pages/Example.tsx', '../../words/types'],
  ['render/example.ts', '../client/contract'],
  ['markdown/example.ts', '../routes/types'],
  ['markdown/example.ts', '../filters/markdown-escape'],
  ['render/example.ts', '../markdown/twins'],
  ['client/example.ts', './contract'],
  ['client/example.ts', '../words/types'],
])('%s may import %s', (file, module) => {
  expect(allows(file, module)).toBe(true);
});

test.each([
  ['errors.ts', './model/types'],
  ['model/example.ts', 'node:fs'],
  ['model/example.ts', '../filters/slug'],
  ['filters/example.ts', '../model/types'],
  ['model/example.ts', '../checks/examples'],
  ['checks/example.ts', '../model/read'],
  ['checks/example.ts', 'node:fs'],
  ['routes/example.ts', '../checks/examples'],
  ['snippets/example.ts', '../model/read'],
  ['snippets/example.ts', '../filters/json'],
  ['snippets/example.ts', 'node:fs'],
  ['routes/example.ts', 'react'],
  ['routes/example.ts', '../inputs/read-inputs'],
  ['guides/example.ts', 'node:fs'],
  ['guides/example.ts', '../model/types'],
  ['inputs/example.ts', '../routes/paths'],
  ['render/example.ts', '../inputs/read-inputs'],
  ['routes/example.ts', '../render/options'],
  ['components/example.tsx', '../render/options'],
  ['components/pages/Example.tsx', '../../index'],
  ['components/pages/Example.tsx', 'react-dom/server'],
  ['render/example.ts', 'node:fs'],
  ['render/example.ts', 'node:crypto'],
  ['index.ts', 'node:fs'],
  ['render/example.ts', '../index'],
  ['components/pages/Example.tsx', '../../client/site'],
  ['render/example.ts', '../client/site'],
  ['client/example.ts', '../words/en/client'],
  ['client/example.ts', '../routes/types'],
  ['words/example.ts', '../model/types'],
  ['markdown/example.ts', '../components/page-context'],
  ['markdown/example.ts', 'react'],
  ['routes/example.ts', '../markdown/page'],
])('%s may not import %s', (file, module) => {
  expect(allows(file, module)).toBe(false);
});
