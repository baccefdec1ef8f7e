/** Documents that cannot be read at all: where they break off, and what to do there. */
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { LoadedDocument } from '../documents/load';
import type { Finding, Place } from '../errors';
import { pointerTo } from '../model/reading/raw';

/** Versions that the parser reads; the first digits decide how. */
const READABLE = /^[23]\.\d+\.\d+(?:-[\w.]+)?$/;
const EXAMPLE = 'asyncapi: 3.0.0';

type Told = Pick<Finding, 'code' | 'message'>;

/**
 * The one reason why there is no document. The parser goes on with the half that it understands, and blames that for the
 * rest, or fails on it: nothing else that it says helps.
 */
export function whyUnreadable({ file, text, diagnostics }: LoadedDocument): Finding {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'error' });
  const at = (place: Omit<Place, 'file'>, told: Told): Finding => ({
    ...told,
    severity: 'error',
    pointer: '',
    place: { file, ...place },
  });
  const placeAt = (from: number, to: number) => {
    const { line, col } = lines.linePos(from);
    const end = lines.linePos(Math.max(to, from + 1));
    return end.line === line ? { line, column: col, end: { line, column: end.col } } : { line, column: col };
  };

  const [error] = document.errors;
  if (error !== undefined) {
    const from = startOf(error, document);
    return at(placeAt(from, Math.max(error.pos[1], from + 1)), { code: 'syntax-error', message: syntaxWords(error) });
  }
  const told = diagnostics.find(({ code, severity }) => code === 'parser' && severity === 0);
  if (told !== undefined) {
    const { line, character } = told.range.start;
    return at({ line: line + 1, column: character + 1 }, { code: 'syntax-error', message: parserWords(told.message) });
  }
  const root = document.contents;
  if (!isMap(root)) return at({ line: 1, column: 1 }, { code: 'not-asyncapi', message: rootWords(root) });
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'asyncapi');
  const version = pair?.value;
  if (pair === undefined) {
    return at({ line: 1, column: 1 }, { code: 'not-asyncapi', message: missingVersionWords(root) });
  }
  const node = isScalar(version) && version.value !== null ? version : pair.key;
  const [from, to] = rangeOf(node);
  if (!isScalar(version) || typeof version.value !== 'string' || !READABLE.test(version.value)) {
    return at(placeAt(from, to), { code: 'unsupported-version', message: versionWords(version) });
  }
  return at({ line: 1, column: 1 }, failure(diagnostics.map(({ message }) => message)));
}

/** Of fields of the same name only the last one is read: the document is there, and not what its author thinks. */
export function duplicateKeys({ file, diagnostics }: LoadedDocument): readonly Finding[] {
  return diagnostics
    .filter(({ code, message }) => code === 'parser' && message.startsWith('Duplicate key'))
    .map(({ message, path, range: { start, end }, source }) => {
      const line = start.line + 1;
      const last = end.line === start.line ? { end: { line, column: end.character + 1 } } : {};
      return {
        code: 'duplicate-key',
        severity: 'error',
        message: `${message.replace('Duplicate key: ', 'The field "')}" stands twice in this object, and only the last one counts. Remove or rename one.`,
        pointer: pointerTo(...path),
        place: { file: source ?? file, line, column: start.character + 1, ...last },
      };
    });
}

/** That the parser gave up while it judged a document which can be read. */
export function failureOf({ file, diagnostics }: LoadedDocument): readonly Finding[] {
  const messages = diagnostics.filter(({ code }) => code === 'uncaught-error').map(({ message }) => message);
  if (messages.length === 0) return [];
  return [{ ...failure(messages), severity: 'error', pointer: '', place: { file, line: 1, column: 1 } }];
}

/** Why the parser gave up, if it says so in words and not in JavaScript's. */
function failure(messages: readonly string[]): Told {
  const thrown = messages.find((message) => message.startsWith('Error thrown during'));
  const reason = thrown?.split(', message: ')[1]?.split(', stack: ')[0];
  const isOurs = reason !== undefined && !thrown?.includes('TypeError') && reason.length < 200;
  const version = reason?.split('Unsupported AsyncAPI version: ')[1];
  if (isOurs && version !== undefined) {
    return { code: 'unsupported-version', message: unsupportedWords(version) };
  }
  const why = isOurs ? `: ${reason}` : ' without saying why';
  return {
    code: 'parser-failure',
    message: `The AsyncAPI parser gives up on this document${why}. Undo the last change, and make it again in small steps.`,
  };
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isScalar(node) ? node.range : undefined;
  return range === undefined || range === null ? [0, 1] : [range[0], range[1]];
}

/** A quotation mark that is not closed is missed at the end of the file only: it is where it opens that one looks. */
function startOf({ code, pos, message }: YAMLError, document: Document): number {
  let start = pos[0];
  if (code !== 'MISSING_CHAR' || !message.includes('quote')) return start;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range !== null && range !== undefined && range[1] >= pos[0]) start = Math.min(start, range[0]);
    },
  });
  return start;
}

function syntaxWords({ code, message }: YAMLError): string {
  const [said = ''] = message.split(' at line ');
  if (code === 'TAB_AS_INDENT') return 'YAML cannot be indented with tabs. Use spaces.';
  if (code === 'BAD_SCALAR_START') {
    return `A value cannot begin with ${said.slice(-1) === '`' ? 'a backtick' : `"${said.slice(-1)}"`}. Put it in quotes.`;
  }
  if (code === 'MULTIPLE_DOCS') return 'A second document begins here. Keep one document per file.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
    return 'A second ": " cannot stand in this value. Put the value in quotes, or align the next line with this one.';
  }
  if (said.includes('must end with') || said.includes('and end with a')) {
    return `A list or object that is opened here is not closed: "${said.slice(-1)}" is missing.`;
  }
  if (code === 'BAD_INDENT') return 'The indentation fits no line above. Align the line with those that it belongs to.';
  if (code === 'MISSING_CHAR' && said.includes('quote')) return 'A quotation mark opens here and is not closed.';
  if (code === 'MISSING_CHAR' && said.startsWith('Missing ,')) return 'A comma is missing before this.';
  if (said.startsWith('Implicit map keys need')) {
    return 'A colon is missing here: each line of an object has the form "name: value".';
  }
  if (said.startsWith('Implicit keys need')) {
    return 'This line is neither "name: value" nor part of the value above. Add the colon, or mend the indentation.';
  }
  return `This is not valid YAML: ${said}.`;
}

/** What the parser's YAML reader finds and the other one does not. */
function parserWords(message: string): string {
  const [, alias] = message.split('Unidentified alias ');
  if (alias !== undefined)
    return `The alias ${alias} is defined nowhere above. Put the value in quotes if it is a text.`;
  return `This is not valid YAML: ${message}.`;
}

function rootWords(root: unknown): string {
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  const what = isEmpty ? 'This file is empty' : isSeq(root) ? 'This file is a list' : 'This file is only a text';
  return `${what}. An AsyncAPI document begins with a line such as "${EXAMPLE}".`;
}

function missingVersionWords(root: Document['contents']): string {
  const other = isMap(root) && (root.has('openapi') || root.has('swagger'));
  const what = other
    ? 'This is an OpenAPI document, not an AsyncAPI one'
    : 'This document does not say which AsyncAPI it follows';
  return `${what}. Add a field such as "${EXAMPLE}" at the top.`;
}

function versionWords(version: unknown): string {
  const value = isScalar(version) ? version.value : undefined;
  const text = isScalar(version) && typeof version.source === 'string' ? version.source : String(value);
  if (value === null || value === undefined) return `"asyncapi" needs a version, such as "${EXAMPLE}".`;
  if (/^[23]\.\d+$/.test(text)) return `The version ${text} is incomplete. Write "asyncapi: ${text}.0".`;
  return unsupportedWords(text);
}

function unsupportedWords(version: string): string {
  return `AsyncAPI ${version} is not supported. Use a version from 2.0.0 to 3.1.0.`;
}
