/** The findings of a document, from a worker. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { TemplateError } from '../../errors';
import type { CheckOptions } from '../../inspection/check-documents';
import type { Report } from '../../inspection/report';

export interface CheckedBeside {
  readonly report: Report;
  /** Of the files with findings. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

export type CheckAnswer = CheckedBeside | { readonly wrong: string };

/** @throws {TemplateError} if there is no such document, or settings or parameters are wrong. */
export async function checkedBeside(options: CheckOptions): Promise<CheckedBeside> {
  const worker = new Worker(join(__dirname, 'check-worker.js'), { workerData: options });
  try {
    const answer = await new Promise<CheckAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The check ended with code ${code}.`)));
    });
    if ('wrong' in answer) throw new TemplateError(answer.wrong);
    return answer;
  } finally {
    void worker.terminate();
  }
}
