/** When to build: at once after a save, and a few times a second while saves keep coming. */

/** Enough for an editor to write a small file in two pieces, and too little to be noticed. */
const FIRST_MS = 12;
/** Saves that follow each other as quickly as this are a program's. */
const BURST_MS = 200;
const LONGEST_MS = 400;

interface Pace {
  /** To be called when something has changed. */
  changed(): void;
  /** Whether something has changed that is not built yet. */
  isWaiting(): boolean;
  end(): void;
}

/**
 * @param act does the work; called once more when something has changed meanwhile.
 */
export function paced(act: () => Promise<void>): Pace {
  let timer: NodeJS.Timeout | undefined;
  /** When the first change came that is not built yet. */
  let since: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let isBusy = false;
  let isEnded = false;

  const plan = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };
  const run = async () => {
    if (isBusy || isEnded) return;
    isBusy = true;
    since = undefined;
    try {
      await act();
    } finally {
      isBusy = false;
      if (since !== undefined) plan(FIRST_MS);
    }
  };
  return {
    changed() {
      if (isEnded) return;
      const now = performance.now();
      const isBurst = now - last < BURST_MS;
      last = now;
      since ??= now;
      const wait = isBurst ? BURST_MS / 2 : FIRST_MS;
      plan(Math.min(wait, Math.max(since + LONGEST_MS - now, 0)));
    },
    isWaiting: () => since !== undefined,
    end() {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}
