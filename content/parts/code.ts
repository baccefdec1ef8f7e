/** Code for a reader to copy, in several languages, and what each of them needs. */
import type { SecurityRequirement } from '../../model/types';
import { BYTES_FILE, type Language } from '../../site/connecting/code/request';
import type { CodeView, CodeWay } from '../../site/connecting/try-it';
import type { Words } from '../../words/types';
import type { Choice, Inlines, Tabs } from '../blocks';
import { code, line, phrase } from '../inlines';

/** @param options.isPlain colours take a millisecond: nothing on the page of a server, seconds on those of a thousand messages. */
export function codeTabs(
  name: string,
  label: string,
  view: CodeView,
  words: Words['snippets'],
  { isPlain = false }: { readonly isPlain?: boolean } = {},
): Tabs {
  return {
    kind: 'tabs',
    name,
    label,
    choice: choiceOf(view.ways, words),
    panes: view.snippets.map(({ id, label: tab, language, code: text }) => ({
      id,
      label: tab,
      note: needs(id, view, words),
      code: { kind: 'code-block', text, language, isPlain },
    })),
  };
}

const NEEDED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  wscat: { install: 'npm i -g wscat' },
  websocat: { tool: 'websocat' },
  browser: {},
  node: { install: 'npm i ws', file: 'connect.mjs', run: 'node connect.mjs' },
  python: { install: 'pip install websockets', file: 'connect.py', run: 'python connect.py' },
  go: {
    install: 'go mod init connect && go get github.com/coder/websocket',
    file: 'main.go',
    run: 'go run main.go',
  },
};

function needs(language: Language, { send, receivesBytes }: CodeView, words: Words['snippets']): Inlines {
  const parts = Object.entries(NEEDED[language]).map(([name, value]) => [name, code(value)] as const);
  return line(
    phrase(words.needs[language], new Map(parts)),
    receivesBytes && language === 'websocat' && phrase(words.needsToo, { tool: code('xxd') }),
    // A page in a browser reads no file.
    send?.kind === 'file' && language !== 'browser' && phrase(words.needsFile, { file: code(BYTES_FILE) }),
  );
}

/** What a reader chooses between: servers, credentials, or both. */
function choiceOf(ways: readonly CodeWay[], words: Words['snippets']): Choice | undefined {
  if (ways.length === 0) return undefined;
  const isOneServer = ways.every(({ server }) => server === ways[0]?.server);
  return {
    label: isOneServer ? words.credentials : words.connection,
    options: ways.map(({ server, credentials, changes }) => {
      const named = credentials && credentialsName(credentials, words);
      const parts = [isOneServer ? undefined : server.label, named].filter((part) => part !== undefined);
      return { server: server.id, credentials: named, label: parts.join(' · '), changes };
    }),
  };
}

function credentialsName(credentials: SecurityRequirement, words: Words['snippets']): string {
  if (credentials.length === 0) return words.noCredentials;
  return credentials.map(({ scheme }) => scheme.id ?? scheme.type).join(' + ');
}
