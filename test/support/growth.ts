/** Tells how work grows with its input, by comparing two sizes in one run: how fast the machine is plays no part. */

const TRIES = 6;
const FACTOR = 4;
/** Milliseconds. What takes less than this is not measured, but disturbed. */
const NOISE = 10;

/** Four times the input takes four times as long in linear time, and sixteen times as long in quadratic time. */
export const LINEAR = 9;

/** @returns how many times as long the work takes for four times the size; no exact number for less than `LINEAR`. */
export function growthOf<Input>(work: (input: Input) => unknown, make: (size: number) => Input, size: number): number {
  const inputs = { small: make(size), large: make(size * FACTOR) };
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  let growth = Number.POSITIVE_INFINITY;
  // In turns, since a disturbance can meet either; none makes it faster than it is.
  for (let turn = 0; turn < TRIES && growth >= LINEAR; turn++) {
    best.small = Math.min(best.small, timeOf(work, inputs.small));
    best.large = Math.min(best.large, timeOf(work, inputs.large));
    growth = best.large / Math.max(best.small, NOISE);
  }
  return growth;
}

/** Of the processor, for this thread: while others have it, nothing is counted. */
function timeOf<Input>(work: (input: Input) => unknown, input: Input): number {
  const before = process.threadCpuUsage();
  work(input);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
