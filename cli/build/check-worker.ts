/** Checks a document beside the build, in a thread of its own: the two take about the same time. */
import { parentPort, workerData } from 'node:worker_threads';
import { TemplateError } from '../../errors';
import { checkDocuments } from '../../inspection/check-documents';
import type { CheckAnswer } from './checked-beside';

void answer().then((found) => parentPort?.postMessage(found));

async function answer(): Promise<CheckAnswer> {
  try {
    const { report, linesOf } = await checkDocuments(workerData);
    const files = new Set(report.entries.flatMap(({ finding }) => finding.place?.file ?? []));
    return { report, lines: new Map([...files].map((file) => [file, linesOf(file)])) };
  } catch (error) {
    if (error instanceof TemplateError) return { wrong: error.message };
    throw error;
  }
}
