/** Tells when files change, however an editor saves them, and when one appears that was missing. */
import { resolve } from 'node:path';
import type { FSWatcher } from 'chokidar';

export interface Watching {
  /** Watches these files and folders from now on, and no others. */
  watch(paths: readonly string[]): void;
  close(): Promise<void>;
}

export async function watching(onChange: () => void, onTrouble: (message: string) => void): Promise<Watching> {
  const { watch } = await import('chokidar');
  const watcher: FSWatcher = watch([], { ignoreInitial: true, followSymlinks: true, ignorePermissionErrors: true });
  watcher.on('all', onChange);
  watcher.on('error', (error) => onTrouble(error instanceof Error ? error.message : String(error)));
  let known: ReadonlySet<string> = new Set();
  return {
    watch(paths) {
      const wanted = new Set(paths.map((path) => resolve(path)));
      const gone = [...known].filter((path) => !wanted.has(path));
      const added = [...wanted].filter((path) => !known.has(path));
      if (gone.length > 0) watcher.unwatch(gone);
      if (added.length > 0) watcher.add(added);
      known = wanted;
    },
    close: () => watcher.close(),
  };
}
