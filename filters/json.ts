/** Writes JSON the way a person would. */

const WIDTH = 48;

/** Deeper levels are not indented further: the text of a tower of brackets would grow with the square of its height. */
const MAX_INDENT = 50;

/** Characters that JSON leaves alone but that reorder or break the line of the reader: directions, separators, C1. */
const UNPRINTABLE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

interface Frame {
  readonly container: object;
  readonly members: readonly Member[];
  readonly close: string;
  next: number;
}

interface Member {
  /** The key and its colon; empty in an array. */
  readonly prefix: string;
  readonly value: unknown;
}

/** JSON on as many lines as it needs: two spaces a level, short lists and objects of scalars on one line. */
export function jsonText(value: unknown): string {
  return write(value, true);
}

/** JSON on one line, for chips: `"subscribe"`, `10`, `{"a": 1}`. */
export function inlineJson(value: unknown): string {
  return write(value, false);
}

/** With a stack of its own, so that no depth of a document can overflow the engine's. */
function write(root: unknown, pretty: boolean): string {
  const out: string[] = [];
  const frames: Frame[] = [];
  const ancestors = new Set<object>();
  const open = ({ prefix, value }: Member): void => {
    const container = plain(value);
    if (typeof container !== 'object' || container === null) {
      out.push(prefix, scalar(container));
      return;
    }
    if (ancestors.has(container)) {
      out.push(prefix, '"[circular]"');
      return;
    }
    const members = membersOf(container);
    const close = Array.isArray(container) ? ']' : '}';
    const short = pretty ? oneLine(members, prefix.length + indent(frames.length).length, close) : undefined;
    if (short !== undefined) {
      out.push(prefix, short);
      return;
    }
    out.push(prefix, close === ']' ? '[' : '{');
    ancestors.add(container);
    frames.push({ container, members, close, next: 0 });
  };
  open({ prefix: '', value: root });
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const member = frame.members[frame.next];
    if (member === undefined) {
      frames.pop();
      ancestors.delete(frame.container);
      if (pretty) out.push('\n', indent(frames.length));
      out.push(frame.close);
      continue;
    }
    if (frame.next > 0) out.push(pretty ? ',' : ', ');
    if (pretty) out.push('\n', indent(frames.length));
    frame.next++;
    open(member);
  }
  return out.join('');
}

function indent(depth: number): string {
  return '  '.repeat(Math.min(depth, MAX_INDENT));
}

/** A container of scalars on one line, or `undefined` when it has other members or does not fit. */
function oneLine(members: readonly Member[], column: number, close: string): string | undefined {
  const parts: string[] = [];
  let width = column + 2;
  for (const { prefix, value } of members) {
    const member = plain(value);
    if (typeof member === 'object' && member !== null && membersOf(member).length > 0) return undefined;
    const text = prefix + (typeof member === 'object' && member !== null ? emptyText(member) : scalar(member));
    width += text.length + 2;
    if (width - 2 > WIDTH) return undefined;
    parts.push(text);
  }
  return (close === ']' ? '[' : '{') + parts.join(', ') + close;
}

function emptyText(container: object): string {
  return Array.isArray(container) ? '[]' : '{}';
}

/** A key without a value is no member, and a hole of an array is null, as JSON has it. */
function membersOf(container: object): readonly Member[] {
  if (Array.isArray(container)) return Array.from(container, (value: unknown) => ({ prefix: '', value }));
  return Object.entries(container)
    .filter(([, value]) => isJson(value))
    .map(([key, value]) => ({ prefix: `${quote(key)}: `, value }));
}

function isJson(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}

/** YAML can make dates. */
function plain(value: unknown): unknown {
  return value instanceof Date ? value.toJSON() : value;
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'bigint') return value.toString();
  return isJson(value) ? JSON.stringify(value) : 'null';
}

function quote(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
