/** What many things of a document have: tags, further reading, extensions, bindings. */

import { jsonText } from '../filters/json';
import { codeFence, codeSpan, inlineText, webLink } from '../filters/markdown-escape';
import type { Binding, Extension, ExternalDocs, Tag } from '../model/types';
import { blocks, line, list, remark, section, type Writing } from './writing';

export function tagList(tags: readonly Tag[]): string {
  const texts = tags.map(({ name, description, externalDocs }) => {
    const about = line(remark(description), furtherReading(externalDocs));
    return about === '' ? inlineText(name) : `${inlineText(name)} (${about})`;
  });
  return texts.join(' · ');
}

export function furtherReading(externalDocs: ExternalDocs | undefined): string {
  if (externalDocs === undefined) return '';
  return line(remark(externalDocs.description), webLink(externalDocs.url));
}

/** One item each; what is more than a line stands as JSON below its name. */
export function extensionItems(extensions: readonly Extension[]): readonly string[] {
  return extensions.map(({ name, value }) => {
    if (typeof value === 'string') return `${codeSpan(name)}: ${inlineText(value)}`;
    if (value === null || typeof value !== 'object') return `${codeSpan(name)}: ${codeSpan(jsonText(value))}`;
    return `${codeSpan(name)}:\n${codeFence(jsonText(value), 'json')}`;
  });
}

export function extensionList(extensions: readonly Extension[]): string {
  return list(extensionItems(extensions));
}

export function bindingItems(bindings: readonly Binding[], { words: { content } }: Writing): readonly string[] {
  return extensionItems(bindings.map(({ protocol, value }) => ({ name: content.binding(protocol), value })));
}

export function extensionsSection(
  extensions: readonly Extension[],
  bindings: readonly Binding[],
  writing: Writing,
): string {
  const { content } = writing.words;
  const items = blocks(list(bindingItems(bindings, writing)), extensionList(extensions));
  return section(bindings.length > 0 ? content.bindingsAndExtensions : content.extensions, items);
}
