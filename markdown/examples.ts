/** Examples of a message as blocks of code, with what is known of each. */
import { languageOf } from '../filters/highlight';
import { jsonText } from '../filters/json';
import { codeFence, codeSpan, inlineText } from '../filters/markdown-escape';
import type { ExampleCheck, JsonValue, MessageExample } from '../model/types';
import type { ExampleView } from '../site/messages/examples';
import { extensionList } from './content';
import { blocks, heading, line, list, phrase, remark, type Writing } from './writing';

export function exampleBlocks(
  examples: readonly ExampleView[],
  contentType: string | undefined,
  writing: Writing,
): readonly string[] {
  const { message: words } = writing.words;
  if (examples.length === 0) return [words.noExample];
  return examples.map(({ example, variant, isGenerated }, index) => {
    const marks = [
      isGenerated ? words.generated : '',
      variant === undefined ? '' : inlineText(variant),
      example.check?.kind === 'valid' ? words.valid : '',
      example.check?.kind === 'invalid' ? words.invalid : '',
    ].filter((mark) => mark !== '');
    const name = inlineText(example.name ?? words.exampleAt(index + 1));
    return blocks(
      heading(3, line(name, marks.length > 0 && `(${marks.join(', ')})`)),
      exampleBody(example, contentType, writing),
    );
  });
}

/** All of an example but its name. */
export function exampleBody(example: MessageExample, contentType: string | undefined, writing: Writing): string {
  const { headers, payload, summary, extensions, check } = example;
  const { message: words } = writing.words;
  return blocks(
    remark(summary),
    checkText(check, writing),
    headers !== undefined && `${words.headers}:`,
    headers !== undefined && codeFence(jsonText(headers), 'json'),
    headers !== undefined && payload !== undefined && `${words.payload}:`,
    payload !== undefined && payloadCode(payload, contentType),
    extensionList(extensions),
  );
}

/** A payload in the words of its content type: text as it is, everything else as JSON. */
export function payloadCode(value: JsonValue, contentType: string | undefined): string {
  const language = languageOf(contentType);
  const isText = typeof value === 'string' && language !== 'json';
  return isText ? codeFence(value, language === 'text' ? '' : language) : codeFence(jsonText(value), 'json');
}

function checkText(check: ExampleCheck | undefined, { words: { message: words } }: Writing): string {
  if (check?.kind === 'unchecked') return inlineText(words.unchecked(check.reason));
  if (check?.kind !== 'invalid') return '';
  const problems = check.problems.map(({ where, path, message }) =>
    phrase(path === '' ? words.whole[where] : words.place[where], {
      path: codeSpan(path),
      message: inlineText(message),
    }),
  );
  return blocks(words.problems, list([...problems, check.more > 0 && words.moreProblems(check.more)]));
}
