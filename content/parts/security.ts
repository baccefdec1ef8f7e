/** Who may connect: any one of several requirements, each with everything it needs. */
import type { OAuthFlow, SecurityRequirement, SecurityUse } from '../../model/types';
import { credentialOf } from '../../site/connecting/credentials';
import type { Words } from '../../words/types';
import type { Block, Inlines } from '../blocks';
import { blocks, extensionBlocks, paragraph, prose } from '../document';
import { code, constant, inlines, joined, line, phrase, remark, strong, web } from '../inlines';
import { securityText } from '../security-text';
import { notInBrowsers } from './handshake';

/** @param isWebSocket whether a browser might open the connection. */
export function securityBlocks(
  security: readonly SecurityRequirement[],
  isWebSocket: boolean,
  words: Words,
): readonly Block[] {
  if (security.length === 0) return [];
  return blocks(paragraph(security.length > 1 && words.security.anyOf), {
    kind: 'list',
    look: 'security',
    items: security.map((requirement) => ({
      inlines: [],
      blocks: requirementBlocks(requirement, isWebSocket, words),
      source: requirement.length === 1 ? requirement[0]?.scheme.pointer : undefined,
    })),
  });
}

function requirementBlocks(requirement: SecurityRequirement, isWebSocket: boolean, words: Words): readonly Block[] {
  const { none, together } = words.security;
  const uses = requirement.map((use) => ({
    inlines: [],
    blocks: useBlocks(use, words),
    source: use.scheme.pointer,
  }));
  return blocks(
    paragraph(requirement.length === 0 && none),
    requirement.length > 1
      ? [...paragraph(together), { kind: 'list', items: uses }]
      : uses.flatMap((use) => use.blocks),
    isWebSocket && requirement.some((use) => credentialOf(use).place === 'header') && notInBrowsers(words),
  );
}

function useBlocks({ scheme, scopes }: SecurityUse, words: Words): readonly Block[] {
  const { security } = words;
  const discovery = scheme.openIdConnectUrl;
  return blocks(
    paragraph(line(scheme.id !== undefined && strong(scheme.id), code(scheme.type), securityText(scheme, security))),
    prose(scheme.description, 3),
    paragraph(discovery !== undefined && phrase(security.discovery, { link: web(discovery) })),
    paragraph(scopes.length > 0 && line(security.scopes, joined(scopes.map(constant), ' '))),
    ...scheme.flows.map((flow) => flowBlocks(flow, words)),
    extensionBlocks(scheme.extensions),
  );
}

function flowBlocks(flow: OAuthFlow, { security: words }: Words): readonly Block[] {
  const urls = [
    [words.authorizationUrl, flow.authorizationUrl],
    [words.tokenUrl, flow.tokenUrl],
    [words.refreshUrl, flow.refreshUrl],
  ] as const;
  const known = urls.flatMap(([label, url]) => (url === undefined ? [] : [{ inlines: [`${label}: `, web(url)] }]));
  const row = (name: string, about: Inlines) => ({ cells: [{ lines: [[code(name)]] }, { lines: [about] }] });
  return blocks(
    paragraph(phrase(words.flow, { name: code(flow.name) })),
    known.length > 0 && { kind: 'list', items: known },
    flow.scopes.length > 0 && {
      kind: 'table',
      label: words.scopesOf(flow.name),
      columns: [words.scope, words.allows],
      rows: flow.scopes.map(({ name, description }) => row(name, inlines(remark(description)))),
    },
  );
}
