/** Examples of a message: what each is called, what is known of it, its headers and its payload. */
import { languageOf } from '../../filters/highlight';
import { jsonText } from '../../filters/json';
import type { ExampleCheck, JsonValue, Message, MessageExample } from '../../model/types';
import type { Spoken } from '../../site/connecting/start';
import type { ExampleView } from '../../site/messages/examples';
import type { Words } from '../../words/types';
import type { Block, CodeBlock, Fold, Inlines } from '../blocks';
import { blocks, extensionBlocks, paragraph } from '../document';
import { code, inlines, line, mark, phrase, remark, strong } from '../inlines';

/** The first one open, the others a click away. */
export function exampleBlocks(examples: readonly ExampleView[], message: Message, words: Words): readonly Block[] {
  const { message: terms } = words;
  if (examples.length === 0) return paragraph(terms.noExample, 'empty');
  return examples.map(({ example, variant, isGenerated }, index) => {
    const title = example.name ?? (examples.length === 1 ? terms.example : terms.exampleAt(index + 1));
    const marks = line(
      isGenerated && mark('generated', terms.generated),
      remark(example.summary),
      variant !== undefined && mark('variant-name', variant),
      checkMark(example.check, terms),
    );
    return examplePanel({ title, marks, isOpen: index === 0 }, example, message, words);
  });
}

/** What comes back, beside what was sent. */
export function replyExample(spoken: Spoken | undefined, words: Words): readonly Block[] {
  if (spoken?.example === undefined) return [];
  const { message, example } = spoken;
  // Its name is no choice among the examples of this page's message.
  const marks = line(remark(example.summary ?? example.name), checkMark(example.check, words.message));
  const head = { title: words.message.reply(message.label), marks, isOpen: true };
  return [examplePanel(head, { ...example, name: undefined }, message, words)];
}

interface PanelHead {
  readonly title: string;
  readonly marks: Inlines;
  readonly isOpen: boolean;
}

function examplePanel(
  { title, marks, isOpen }: PanelHead,
  { name, headers, payload, extensions, check, pointer, payloadPointer }: MessageExample,
  { contentType }: Message,
  { message: words }: Words,
): Fold {
  return {
    kind: 'fold',
    look: 'panel',
    isOpen,
    name,
    summary: line(strong(title), marks),
    source: pointer,
    blocks: blocks(
      checkReasons(check, words),
      headers !== undefined && paragraph(words.headers, 'part'),
      headers !== undefined && {
        kind: 'code-block',
        text: jsonText(headers),
        language: 'json',
        source: pointer && `${pointer}/headers`,
      },
      headers !== undefined && payload !== undefined && paragraph(words.payload, 'part'),
      payload !== undefined && { ...payloadCode(payload, contentType), source: payloadPointer },
      extensionBlocks(extensions),
    ),
  };
}

/** A payload in the words of its content type: text as it is, everything else as JSON. */
export function payloadCode(payload: JsonValue, contentType: string | undefined): CodeBlock {
  const language = languageOf(contentType);
  const isText = typeof payload === 'string' && language !== 'json';
  return { kind: 'code-block', text: isText ? payload : jsonText(payload), language: isText ? language : 'json' };
}

function checkMark(check: ExampleCheck | undefined, { valid, invalid }: Words['message']): Inlines {
  if (check?.kind === 'valid') return mark('valid', valid);
  return check?.kind === 'invalid' ? mark('invalid', invalid) : [];
}

function checkReasons(check: ExampleCheck | undefined, words: Words['message']): readonly Block[] {
  if (check?.kind === 'unchecked') return paragraph(words.unchecked(check.reason), 'check');
  if (check?.kind !== 'invalid') return [];
  const problems = check.problems.map(({ where, path, message }) => ({
    inlines: phrase(path === '' ? words.whole[where] : words.place[where], { path: code(path), message }),
  }));
  const more = check.more > 0 ? [{ inlines: inlines(words.moreProblems(check.more)) }] : [];
  return [
    {
      kind: 'panel',
      look: 'problems',
      blocks: [...paragraph(words.problems), { kind: 'list', items: [...problems, ...more] }],
    },
  ];
}
