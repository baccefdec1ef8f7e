/** What runs in a worker of the preview: a document can take its time and its memory, and nothing else's. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { TemplateError } from '../errors';
import { builderOf, judge } from './builder';
import type { Answer, Question } from './supervisor';

if (parentPort !== null) serve(parentPort);

function serve(port: MessagePort): void {
  const builder = builderOf(workerData);
  // One after the other, so that a file is of the site that was built before it was asked for; but a build does not wait
  // for a file that is made of all pages.
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (question: Question) => {
    const answered = last.then(async () => port.postMessage(await answerTo(question)));
    if (question.name !== 'file') last = answered;
  });

  async function answerTo({ id, name, ask }: Question): Promise<Answer> {
    try {
      return { id, answer: await answers(name, ask), error: undefined };
    } catch (error) {
      if (error instanceof TemplateError)
        return { id, answer: undefined, error: { message: error.message, isBug: false } };
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { id, answer: undefined, error: { message, isBug: true } };
    }
  }

  function answers(name: Question['name'], ask: Question['ask']): unknown {
    if (name === 'judge') return judge(workerData);
    if (ask === undefined) return undefined;
    if ('pages' in ask) return builder.build(ask);
    if ('path' in ask) return builder.file(ask.path);
    return name === 'links' ? builder.links(ask.page) : builder.view(ask.page);
  }
}
