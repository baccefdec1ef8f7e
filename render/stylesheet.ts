/** The stylesheet in a language: it says a few words itself, before names that a sign stands for. */
import type { Words } from '../words/types';
import { stylesheet } from './assets.generated';

/** Each page links the one stylesheet of its site, so that these words cost no page a byte. */
export function stylesheetIn({ message: { arrows } }: Words): string {
  const sayings: readonly (readonly [string, string])[] = [
    ['send', arrows.send],
    ['receive', arrows.receive],
    ['both', arrows.both],
  ];
  const properties = sayings.map(([name, text]) => `--say-${name}:${cssString(text)}`);
  return `${stylesheet}:root{${properties.join(';')}}\n`;
}

/** Without anything that could end the string, or a `<style>` around it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
