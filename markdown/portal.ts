/** `llms.txt` of several APIs: the way to that of each. */
import { brief } from '../content/document';
import { hasVersion, type ListedApi } from '../content/pages/portal';
import type { Site } from '../content/site';
import { linkTo } from '../filters/markdown-escape';
import { inlineText } from './inlines';
import { authorTexts } from './surface';

interface PortalText {
  readonly title: string;
  readonly words: Site['words'];
  readonly baseUrl: string | undefined;
}

export function portalText(apis: readonly ListedApi[], { title, words, baseUrl = '' }: PortalText): string {
  const on = { href: () => undefined, texts: authorTexts() };
  const rows = apis.map((api) => {
    const { folder, label, model } = api;
    const { info } = model;
    const said = brief({ description: info.description });
    const name = inlineText([hasVersion(api) ? label : `${label} ${info.version}`], on);
    const note = said === undefined ? '' : on.texts.remark(said);
    return `- ${linkTo(name, `${baseUrl}${folder}/llms.txt`)}${note === '' ? '' : `: ${note}`}`;
  });
  const { about, apis: heading } = words.portal;
  return `# ${inlineText([title], on) || '&nbsp;'}\n\n> ${about(apis.length)}\n\n## ${heading}\n\n${rows.join('\n')}\n`;
}
