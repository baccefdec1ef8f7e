/** Who may connect: any one of several ways, each with everything it needs. */

import { securityText } from '../content/security-text';
import { codeSpan, inlineText, webLink } from '../filters/markdown-escape';
import type { OAuthFlow, SecurityRequirement, SecurityUse } from '../model/types';
import { credentialOf } from '../site/connecting/credentials';
import { extensionItems } from './content';
import { notInBrowsers } from './handshake';
import { blocks, line, list, phrase, prose, remark, type Writing } from './writing';

export function securityBlocks(security: readonly SecurityRequirement[], writing: Writing): string {
  return blocks(
    security.length > 1 && writing.words.security.anyOf,
    list(security.map((requirement) => requirementItem(requirement, writing))),
    security.flat().some((use) => credentialOf(use).place === 'header') && notInBrowsers(writing),
  );
}

function requirementItem(requirement: SecurityRequirement, writing: Writing): string {
  const { none, together } = writing.words.security;
  const uses = requirement.map((use) => useText(use, writing));
  if (uses.length === 0) return none;
  return uses.length === 1 ? uses.join('') : blocks(together, list(uses));
}

function useText({ scheme, scopes }: SecurityUse, writing: Writing): string {
  const { security: words } = writing.words;
  return blocks(
    line(
      scheme.id !== undefined && `**${inlineText(scheme.id)}**`,
      `(${codeSpan(scheme.type)}):`,
      inlineText(securityText(scheme, words)),
    ),
    prose(scheme.description, 4),
    list([
      scheme.openIdConnectUrl !== undefined && phrase(words.discovery, { link: webLink(scheme.openIdConnectUrl) }),
      scopes.length > 0 && `${words.scopes} ${scopes.map(codeSpan).join(', ')}`,
      ...scheme.flows.map((flow) => flowText(flow, writing)),
      ...extensionItems(scheme.extensions),
    ]),
  );
}

function flowText(flow: OAuthFlow, { words: { security: words } }: Writing): string {
  const urls = [
    [words.authorizationUrl, flow.authorizationUrl],
    [words.tokenUrl, flow.tokenUrl],
    [words.refreshUrl, flow.refreshUrl],
  ] as const;
  const items = [
    ...urls.map(([label, url]) => url !== undefined && `${label}: ${webLink(url)}`),
    ...flow.scopes.map(({ name, description }) => `${codeSpan(name)}: ${remark(description)}`),
  ];
  return `${phrase(words.flow, { name: codeSpan(flow.name) })}\n${list(items)}`;
}
