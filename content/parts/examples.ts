/** Examples of a message: what each is called, what is known of it, its headers and its payload. */
import { languageOf } from '../../filters/highlight';
import { jsonText } from '../../filters/json';
import type { ExampleCheck, JsonValue, Message, MessageExample } from '../../model/types';
import type { Spoken } from '../../site/connecting/start';
import type { ExampleView } from '../../site/messages/examples';
import type { Words } from '../../words/types';
import type { Block, CodeBlock, Fold, Inlines } from '../blocks';
import { blocks, extensionBlocks, type MaybeBlock, paragraph } from '../document';
import { code, inlines, line, mark, muted, phrase, remark, strong } from '../inlines';

/** So many panels can stand below each other; more of them would hide what follows. */
const MOST_PANELS = 4;

/**
 * The first one open, the others a click away.
 *
 * @param code to send the first, which is to be seen without scrolling past the others.
 */
export function exampleBlocks(
  examples: readonly ExampleView[],
  message: Message,
  code: MaybeBlock,
  words: Words,
): readonly Block[] {
  const { message: terms } = words;
  if (examples.length === 0) return blocks(paragraph(terms.noExample, 'empty'), code);
  const [first, ...others] = examplePanels(examples, message, words);
  if (examples.length <= MOST_PANELS) return blocks(first, code, others);
  const summary = inlines(terms.moreExamples(others.length));
  return blocks(first, code, { kind: 'fold', look: 'more', isOpen: false, summary, blocks: others });
}

function examplePanels(examples: readonly ExampleView[], message: Message, words: Words): readonly Fold[] {
  const { message: terms } = words;
  return examples.map(({ example, variant }, index) => {
    const made = madeTitle(example, terms);
    const position = examples.length === 1 ? terms.example : terms.exampleAt(index + 1);
    const title = made ?? example.name ?? position;
    const marks = line(
      made === undefined && originMark(example, terms),
      remark(example.summary),
      variant !== undefined && mark('variant-name', variant),
      checkMark(example, terms),
    );
    const panel = examplePanel({ title, marks, isOpen: index === 0 }, example, message, words);
    return { ...panel, look: 'example', variant };
  });
}

/** What comes back, beside what was sent. */
export function replyExample(spoken: Spoken | undefined, words: Words): readonly Block[] {
  if (spoken?.example === undefined) return [];
  const { message, example } = spoken;
  // Its name is no choice among the examples of this page's message.
  const marks = line(
    remark(example.summary ?? example.name),
    originMark(example, words.message),
    checkMark(example, words.message),
  );
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
  { name, headers, payload, extensions, check, origin, pointer, payloadPointer }: MessageExample,
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
      hasBlanks({ origin, payload }) && paragraph(words.fillIn, 'check'),
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

/** Whether there are values for the reader to fill in. */
export function hasBlanks({ origin, payload }: Pick<MessageExample, 'origin' | 'payload'>): boolean {
  return origin === 'template' && payload !== undefined && jsonText(payload).includes('"YOUR_');
}

/** A payload in the words of its content type: text as it is, everything else as JSON. */
export function payloadCode(payload: JsonValue, contentType: string | undefined): CodeBlock {
  const language = contentType === undefined ? undeclared(payload) : languageOf(contentType);
  const isText = typeof payload === 'string' && language !== 'json';
  return { kind: 'code-block', text: isText ? payload : jsonText(payload), language: isText ? language : 'json' };
}

/** A text of several lines, or of tags, is what travels; JSON would have no lines. */
function undeclared(payload: JsonValue): string {
  if (typeof payload !== 'string') return 'json';
  if (/^\s*</.test(payload)) return 'xml';
  return payload.includes('\n') ? 'plaintext' : 'json';
}

/** What no author wrote is called no example. */
function madeTitle({ origin }: MessageExample, { made }: Words['message']): string | undefined {
  return origin === 'message' || origin === 'payload' || origin === 'session' ? undefined : made[origin];
}

/** What no author wrote says so. */
export function originMark(example: MessageExample, words: Words['message']): Inlines {
  if (example.origin === 'session') return muted(words.fromSession);
  const made = madeTitle(example, words);
  return made === undefined ? [] : mark('generated', made);
}

/** What was made of a schema keeps it, or is to be filled in: that is no merit. */
function checkMark({ check, origin }: MessageExample, { valid, invalid }: Words['message']): Inlines {
  if (origin === 'sample') return [];
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
