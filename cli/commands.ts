/** The commands of `ws-docs`. Each is loaded when it is called: the help needs none of them. */
import type { Command } from './command';

interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const COMMANDS: readonly Entry[] = [
  {
    name: 'preview',
    summary: 'Show the site beside the editor, and anew after each save',
    load: async () => (await import('./preview/command.js')).preview,
  },
  {
    name: 'build',
    summary: 'Write the site into a folder, without the generator',
    load: async () => (await import('./build/command.js')).build,
  },
  {
    name: 'portal',
    summary: 'Write several APIs into one site, with one search',
    load: async () => (await import('./portal/command.js')).portal,
  },
  {
    name: 'check',
    summary: 'Find mistakes in documents, with file, line and what to do',
    load: async () => (await import('./check/command.js')).check,
  },
  {
    name: 'diff',
    summary: 'What a new document changes for those who use the API, and which version that makes',
    load: async () => (await import('./diff/command.js')).diff,
  },
];
