/**
 * Who may import whom: the one place. `import-table.test.ts` holds the sources to it, and the table of ARCHITECTURE.md to
 * these words.
 */

/** A folder, or a file at the root. */
interface Room {
  /** Rooms, or single files of them. */
  readonly values?: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** `node:*` for all of Node. */
  readonly packages?: readonly string[];
  readonly packageTypes?: readonly string[];
}

export const TABLE: ReadonlyMap<string, Room> = new Map(
  Object.entries<Room>({
    errors: {},
    'group-by': {},
    nearest: {},
    words: {},
    filters: { types: ['words'], packages: ['markdown-it', 'highlight.js'] },
    model: { values: ['group-by', 'nearest'], types: ['errors'], packageTypes: ['@asyncapi/parser'] },
    changes: { values: ['model', 'group-by', 'nearest'] },
    validation: {
      values: ['model', 'filters', 'group-by', 'words'],
      types: ['errors'],
      packages: ['@cfworker/json-schema', 'openapi-sampler'],
    },
    options: { values: ['errors', 'words'] },
    inputs: {
      values: ['site', 'options', 'documents', 'errors'],
      packages: ['node:*'],
      packageTypes: ['@asyncapi/parser'],
    },
    site: {
      values: ['model', 'filters', 'group-by', 'nearest', 'browser/search-contract'],
      types: ['inputs', 'words', 'errors'],
      packages: ['yaml'],
    },
    content: { values: ['changes', 'site', 'model', 'filters', 'group-by'], types: ['inputs', 'words', 'errors'] },
    components: {
      values: ['content', 'filters', 'browser/contract', 'browser/search-contract'],
      types: ['site', 'model', 'words'],
      packageTypes: ['preact'],
    },
    markdown: { values: ['content', 'site', 'filters', 'group-by'], types: ['model'] },
    render: {
      values: ['components', 'markdown', 'content', 'site', 'filters', 'browser/contract', 'browser/search-contract'],
      types: ['options', 'words', 'errors'],
    },
    output: { values: ['render', 'site', 'errors', 'browser/search-contract'], packages: ['node:*', 'picomatch'] },
    documents: { values: ['errors', 'checks'], types: ['inputs'], packages: ['node:*', 'yaml', '@asyncapi/parser'] },
    checks: {
      values: ['model', 'validation', 'site/connecting/told-credentials', 'filters', 'group-by', 'nearest'],
      types: ['documents', 'errors'],
      packages: ['yaml', '@asyncapi/specs', 'picomatch'],
    },
    preview: {
      values: [
        ...[
          'browser/preview/contract',
          'checks',
          'components',
          'content',
          'documents',
          'errors',
          'filters',
          'inputs',
          'inspection',
          'options',
          'prepare',
        ],
        'render',
      ],
      types: ['model', 'site'],
      packages: ['node:*', 'chokidar'],
    },
    inspection: {
      values: ['checks', 'documents', 'inputs', 'prepare', 'model', 'errors'],
      packages: ['node:*'],
    },
    cli: {
      values: [
        ...[
          'preview',
          'inspection',
          'prepare',
          'portal',
          'inputs',
          'documents',
          'output',
          'checks',
          'changes',
          'content',
        ],
        ...['filters', 'group-by', 'markdown', 'model', 'nearest', 'render', 'words', 'errors'],
      ],
      packages: ['node:*'],
      packageTypes: ['sarif'],
    },
    browser: { types: ['words'], packages: ['minisearch', 'idiomorph'] },
    prepare: {
      values: ['checks', 'render', 'content', 'site', 'validation', 'model', 'options', 'errors'],
      types: ['inputs'],
      packages: ['node:crypto'],
      packageTypes: ['@asyncapi/parser'],
    },
    portal: {
      values: ['prepare', 'render', 'content', 'site', 'options', 'errors'],
      types: ['inputs'],
      packageTypes: ['@asyncapi/parser'],
    },
    index: {
      values: ['prepare', 'checks', 'documents', 'output', 'inputs', 'errors'],
      types: ['render'],
      packageTypes: ['@asyncapi/parser'],
    },
  }),
);

/** As ARCHITECTURE.md shows it. */
export function tableText(): string {
  const names = [...TABLE.keys()];
  const width = Math.max(...names.map((name) => name.length));
  const lines = [...TABLE].map(([name, { values = [], types = [], packages = [], packageTypes = [] }]) => {
    const typed = (list: readonly string[]) => list.map((one) => `${one} (types)`);
    const rooms = [...values, ...typed(types)].join(', ') || 'nothing of ours';
    const others = [...packages, ...typed(packageTypes)].join(', ');
    return `${name.padEnd(width)} -> ${rooms}${others === '' ? '' : `  + ${others}`}`;
  });
  return lines.join('\n');
}
