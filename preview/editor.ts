/** Links that open a line in an editor. */
import { pathToFileURL } from 'node:url';
import { ParameterError } from '../errors';

/** What each editor documents. Sources: code.visualstudio.com/docs/editor/command-line, zed.dev/docs, jetbrains.com/help. */
const EDITORS: ReadonlyMap<string, string> = new Map([
  ['vscode', 'vscode://file{path}:{line}:{column}'],
  ['vscode-insiders', 'vscode-insiders://file{path}:{line}:{column}'],
  ['vscodium', 'vscodium://file{path}:{line}:{column}'],
  ['cursor', 'cursor://file{path}:{line}:{column}'],
  ['windsurf', 'windsurf://file{path}:{line}:{column}'],
  ['zed', 'zed://file{path}:{line}:{column}'],
  ['idea', 'idea://open?file={path}&line={line}&column={column}'],
  ['webstorm', 'webstorm://open?file={path}&line={line}&column={column}'],
]);

export const DEFAULT_EDITOR = 'vscode';

/** A link to a line of a file, whose path is absolute; lines and columns count from 1. */
export type EditorLink = (file: string, line: number, column: number) => string;

/**
 * @param editor the name of an editor, or a URL with `{path}`, `{line}` and `{column}` in it.
 * @throws {ParameterError} if it is neither, or a URL that a page must not open.
 */
export function editorLink(editor: string): EditorLink {
  const template = EDITORS.get(editor) ?? editor;
  if (!template.includes('{path}') || !/^(?!(?:javascript|data|vbscript|blob):)[a-z][a-z\d+.-]*:/i.test(template)) {
    throw new ParameterError(
      'editor',
      editor,
      `${[...EDITORS.keys()].join(', ')}, or a URL such as "myeditor://open{path}:{line}:{column}"`,
    );
  }
  return (file, line, column) => {
    // On Windows, `/C:/…`; what a URL cannot have is encoded.
    const path = pathToFileURL(file).pathname;
    const values = new Map([
      ['path', path],
      ['line', String(line)],
      ['column', String(column)],
    ]);
    return template.replace(/\{(path|line|column)\}/g, (_, name: string) => values.get(name) ?? '');
  };
}
