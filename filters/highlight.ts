/** Colours code: HTML with `hljs-…` classes and nothing else. */
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import go from 'highlight.js/lib/languages/go';
import http from 'highlight.js/lib/languages/http';
import javascript from 'highlight.js/lib/languages/javascript';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { escapeText } from './escape';

/** Colouring takes seconds for a megabyte, and a reader of that much does not need it. */
const MAX_LENGTH = 64 * 1024;

/**
 * These (XML for the scripts in it) take quadratic time for a long word, such as base64: 13 s for 64 KB of TypeScript.
 */
const SLOW_ON_LONG_WORDS: ReadonlySet<string> = new Set(['bash', 'javascript', 'typescript', 'xml']);
const MAX_WORD_LENGTH = 1000;

const highlighter = hljs.newInstance();
for (const [name, language] of Object.entries({ bash, go, http, javascript, python, typescript, xml, yaml })) {
  highlighter.registerLanguage(name, language);
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['bash', 'bash'],
  ['go', 'go'],
  ['golang', 'go'],
  ['http', 'http'],
  ['javascript', 'javascript'],
  ['js', 'javascript'],
  ['json', 'json'],
  ['plaintext', 'plaintext'],
  ['py', 'python'],
  ['python', 'python'],
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['text', 'plaintext'],
  ['ts', 'typescript'],
  ['typescript', 'typescript'],
  ['xml', 'xml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

/** The one name of a language that we colour, from any name for it; safe in an attribute. */
export function knownLanguage(language: string): string | undefined {
  return LANGUAGES.get(language.toLowerCase());
}

/**
 * Code as HTML content, not for attributes: quotes are not escaped.
 *
 * It has no colours for a language that we don't know and for code that would take long.
 */
export function highlight(code: string, language: string): string {
  const known = knownLanguage(language);
  if (known === undefined || known === 'plaintext' || tooSlow(code, known)) return uncoloured(code);
  return known === 'http' ? httpMessage(code) : colour(code, known);
}

function uncoloured(code: string): string {
  return escapeText(code).replaceAll('&quot;', '"');
}

function tooSlow(code: string, language: string): boolean {
  if (code.length > MAX_LENGTH) return true;
  if (!SLOW_ON_LONG_WORDS.has(language)) return false;
  for (const [word] of code.matchAll(/[\w$]+/g)) if (word.length > MAX_WORD_LENGTH) return true;
  return false;
}

/** A text and whether it is a name, a literal, a number. */
const JSON_TOKEN = /("(?:[^"\\\n]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Most code of a site is JSON, on which the library spends twenty times as long. The classes are the library's. */
function colourJson(code: string): string {
  let html = '';
  let end = 0;
  for (const { 0: token, 1: text, 2: colon, index } of code.matchAll(JSON_TOKEN)) {
    const kind =
      text === undefined ? (/^[tfn]/.test(token) ? 'literal' : 'number') : colon === undefined ? 'string' : 'attr';
    html += `${uncoloured(code.slice(end, index))}<span class="hljs-${kind}">${uncoloured(text ?? token)}</span>${colon ?? ''}`;
    end = index + token.length;
  }
  return html + uncoloured(code.slice(end));
}

function colour(code: string, language: string): string {
  if (language === 'json') return colourJson(code.replaceAll('\0', '\uFFFD'));
  const { value } = highlighter.highlight(code.replaceAll('\0', '\uFFFD'), { language, ignoreIllegals: true });
  // Half of the bytes of JSON in colours: spans around commas, and quotes that only attributes need escaped.
  return value.replace(/<span class="hljs-punctuation">([^<]*)<\/span>/g, '$1').replaceAll('&quot;', '"');
}

/** The library would try every language on the body; the header names the right one. */
function httpMessage(code: string): string {
  const blank = /\r?\n\r?\n/.exec(code);
  if (blank === null) return colour(code, 'http');
  const start = blank.index + blank[0].length;
  const head = code.slice(0, start);
  const contentType = /^content-type:(.*)$/im.exec(head)?.[1];
  return colour(head, 'http') + highlight(code.slice(start), languageOf(contentType));
}

/** The language of a message's content; JSON if none is declared, as AsyncAPI tools assume. */
export function languageOf(contentType: string | undefined): string {
  if (contentType === undefined) return 'json';
  const type = contentType.split(';', 1).join('').trim().toLowerCase();
  const language = /(?:[/+](?:x-)?)(json|xml|yaml)$/.exec(type)?.[1];
  return language ?? 'plaintext';
}
