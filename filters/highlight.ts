/** Colours code: HTML with `hljs-…` classes and nothing else. */
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import http from 'highlight.js/lib/languages/http';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { escapeText } from './escape';

/** Colouring takes seconds for a megabyte, and a reader of that much does not need it. */
const MAX_LENGTH = 64 * 1024;

const highlighter = hljs.newInstance();
for (const [name, language] of Object.entries({ bash, http, javascript, json, python, typescript, xml, yaml })) {
  highlighter.registerLanguage(name, language);
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['bash', 'bash'],
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

/** Code as HTML; without colours for a language that we don't know and for very long code. */
export function highlight(code: string, language: string): string {
  const known = knownLanguage(language);
  if (known === undefined || known === 'plaintext' || code.length > MAX_LENGTH) return escapeText(code);
  return highlighter.highlight(code.replaceAll('\0', '\uFFFD'), { language: known, ignoreIllegals: true }).value;
}

/** The language of a message's content; JSON when the document does not say, as AsyncAPI tools assume. */
export function languageOf(contentType: string | undefined): string {
  if (contentType === undefined) return 'json';
  const type = contentType.split(';', 1).join('').trim().toLowerCase();
  const language = /(?:[/+](?:x-)?)(json|xml|yaml)$/.exec(type)?.[1];
  return language ?? 'plaintext';
}
