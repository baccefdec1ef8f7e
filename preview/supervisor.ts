/** A worker that is ended when it takes too long or too much memory, and started anew when it is asked again. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { TemplateError } from '../errors';
import type { RequestName, Requests, WorkerSettings } from './requests';

/** Far more than any document needs that a person wrote. */
const MEGABYTES = 1024;

export interface Question {
  readonly id: number;
  readonly name: RequestName;
  readonly ask: Requests[RequestName]['ask'];
}

export interface Answer {
  readonly id: number;
  readonly answer: unknown;
  readonly error: { readonly message: string; readonly isBug: boolean } | undefined;
}

/** Why a worker gave no answer; what it had made is lost. */
export class WorkerEnded extends TemplateError {
  override name = 'WorkerEnded';
}

export interface Supervised {
  /**
   * @throws {WorkerEnded} if the worker had to be ended.
   * @throws {TemplateError} if the answer is a message for the user.
   */
  ask<Name extends RequestName>(name: Name, ask: Requests[Name]['ask']): Promise<Requests[Name]['answer']>;
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** @param milliseconds the longest that one answer may take. */
export function supervised(settings: WorkerSettings, milliseconds: number, megabytes: number = MEGABYTES): Supervised {
  let worker: Worker | undefined;
  let count = 0;
  let timer: NodeJS.Timeout | undefined;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = new Worker(join(__dirname, 'worker.js'), {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      // What a parser prints is not the preview's.
      stdout: true,
      stderr: true,
    });
    started.on('message', ({ id, answer, error }: Answer) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      watch();
      if (error === undefined) asked?.resolve(answer as never);
      else asked?.reject(error.isBug ? new Error(error.message) : new TemplateError(error.message));
    });
    started.on('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const what = isMemory ? `needs more than ${megabytes} MB of memory` : `cannot be read: ${error.message}`;
      fail(started, `The document ${what}.`);
    });
    started.on('exit', () => fail(started, 'The document could not be read to its end.'));
    return started;
  }

  /** Whoever waits is told, and the next question gets a worker of its own. */
  function fail(ended: Worker, message: string): void {
    if (worker !== ended) return;
    worker = undefined;
    clearTimeout(timer);
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(new WorkerEnded(message));
    void ended.terminate();
  }

  /** The time counts from the last answer on: questions wait for each other. */
  function watch(): void {
    clearTimeout(timer);
    if (waiting.size === 0) return;
    timer = setTimeout(() => {
      const seconds = milliseconds / 1000;
      if (worker !== undefined) fail(worker, `The document was not read within ${seconds} seconds.`);
    }, milliseconds);
    timer.unref();
  }

  return {
    ask(name, ask) {
      worker ??= start();
      const id = ++count;
      const question: Question = { id, name, ask };
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        if (waiting.size === 1) watch();
        worker?.postMessage(question);
      });
    },
    async end() {
      const ended = worker;
      worker = undefined;
      clearTimeout(timer);
      waiting.clear();
      await ended?.terminate();
    },
  };
}
