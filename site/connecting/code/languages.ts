/** The languages in which the pages show how to connect. */
import type { Words } from '../../../words/types';
import { browser } from './browser';
import { go } from './go';
import { node } from './node';
import { python } from './python';
import type { ConnectionRequest, Language, Snippet } from './request';
import { websocat } from './websocat';
import { wscat } from './wscat';

interface Writer extends Pick<Snippet, 'language'> {
  /** A name; `undefined` for what has none but a word. */
  readonly label: string | undefined;
  /** Nothing where the tool cannot do what is asked. */
  readonly write: (request: ConnectionRequest, words: Words['snippets']) => string | undefined;
}

const WRITERS = {
  wscat: { label: 'wscat', language: 'bash', write: wscat },
  websocat: { label: 'websocat', language: 'bash', write: websocat },
  browser: { label: undefined, language: 'javascript', write: browser },
  node: { label: 'Node', language: 'javascript', write: node },
  python: { label: 'Python', language: 'python', write: python },
  go: { label: 'Go', language: 'go', write: go },
} as const satisfies Record<Language, Writer>;

/** All that there are, those that need least first. */
export const LANGUAGES: readonly Language[] = ['wscat', 'websocat', 'browser', 'node', 'python', 'go'];

/** The code that carries out a request, in each of some languages. */
export function snippetsFor(
  request: ConnectionRequest,
  words: Words['snippets'],
  languages: readonly Language[] = LANGUAGES,
): readonly Snippet[] {
  return languages.flatMap((id) => {
    const { label, language, write } = WRITERS[id];
    const code = write(id === 'browser' ? { ...request, ...request.inBrowser } : request, words);
    return code === undefined ? [] : [{ id, label: label ?? words.browser, language, code }];
  });
}
