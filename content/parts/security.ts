/** Who may connect: any one of several requirements, each with everything it needs. */
import type { OAuthFlow, Operation, SecurityRequirement, SecurityScheme, SecurityUse, Server } from '../../model/types';
import { credentialOf } from '../../site/connecting/credentials';
import { type Asked, saysWhere, type ToldPlace } from '../../site/connecting/told-credentials';
import type { Lookup } from '../../site/lookup';
import type { Words } from '../../words/types';
import type { Block, Inline, Inlines } from '../blocks';
import { blocks, extensionBlocks, paragraph, prose } from '../document';
import { code, constant, inferred, inlines, joined, line, phrase, remark, strong, web } from '../inlines';
import { link } from '../links';
import { placeStated, securityText } from '../security-text';
import { notInBrowsers } from './handshake';

/** What a scheme stands beside: a connection by WebSocket or another, and the text that says more. */
interface Context {
  /** Whether a browser might open the connection. */
  readonly isWebSocket: boolean;
  readonly told: (asked: Asked) => ToldPlace | undefined;
  readonly words: Words;
}

/** What a server asks for; where it declares nothing, which text does. */
export function serverSecurity(server: Server, lookup: Lookup): readonly Block[] {
  const { words, credentials, webSocket } = lookup;
  const told = (asked: Asked) => credentials.ofServer(server, asked);
  if (server.security.length > 0) {
    return requirementList(server.security, { isWebSocket: webSocket.onServer(server), told, words });
  }
  const place = told('credentials');
  const { undeclaredBut, seeAlso, none } = words.security;
  const more = (text: string) => place && phrase(text, { place: placeLink(place, words) });
  if (server.requiresNothing) return blocks(paragraph(none), paragraph(more(seeAlso), 'muted'));
  return paragraph(more(undeclaredBut) ?? words.pages.server.noSecurity, 'muted');
}

/** What an operation asks for; nothing where it declares nothing. */
export function operationSecurity(operation: Operation, lookup: Lookup): readonly Block[] {
  const { words, credentials, webSocket } = lookup;
  const isWebSocket = lookup.channels([operation.channel]).some(webSocket.onChannel);
  const told = (asked: Asked) => credentials.ofOperation(operation, asked);
  if (operation.requiresNothing) return paragraph(words.security.noneFurther);
  // What opens the connection is said with the server.
  const servers = lookup.servers(operation.servers);
  if (servers.length > 0 && servers.every(({ security }) => isSame(security, operation.security))) return [];
  return requirementList(operation.security, { isWebSocket, told, words });
}

function isSame(one: readonly SecurityRequirement[], other: readonly SecurityRequirement[]): boolean {
  const textOf = (security: readonly SecurityRequirement[]) =>
    JSON.stringify(security.map((uses) => uses.map(({ scheme, scopes }) => [scheme.pointer, scopes])));
  return textOf(one) === textOf(other);
}

function requirementList(security: readonly SecurityRequirement[], context: Context): readonly Block[] {
  if (security.length === 0) return [];
  return blocks(paragraph(security.length > 1 && context.words.security.anyOf), {
    kind: 'list',
    look: 'security',
    items: security.map((requirement) => ({
      inlines: [],
      blocks: requirementBlocks(requirement, context),
      source: requirement.length === 1 ? requirement[0]?.scheme.pointer : undefined,
    })),
  });
}

function requirementBlocks(requirement: SecurityRequirement, context: Context): readonly Block[] {
  const { none, together } = context.words.security;
  const uses = requirement.map((use) => ({
    inlines: [],
    blocks: useBlocks(use, context),
    source: use.scheme.pointer,
  }));
  return blocks(
    paragraph(requirement.length === 0 && none),
    requirement.length > 1
      ? [...paragraph(together), { kind: 'list', items: uses }]
      : uses.flatMap((use) => use.blocks),
    context.isWebSocket &&
      requirement.some((use) => credentialOf(use).place === 'header') &&
      notInBrowsers(context.words),
  );
}

function useBlocks({ scheme, scopes }: SecurityUse, context: Context): readonly Block[] {
  const { words } = context;
  const { security } = words;
  const discovery = scheme.openIdConnectUrl;
  return blocks(
    paragraph(
      line(
        scheme.id !== undefined && strong(scheme.id),
        code(scheme.type),
        securityText(scheme, security),
        placeInlines(scheme, context),
      ),
    ),
    prose(scheme.description, 3),
    paragraph(discovery !== undefined && phrase(security.discovery, { link: web(discovery) })),
    paragraph(scopes.length > 0 && line(security.scopes, joined(scopes.map(constant), ' '))),
    ...scheme.flows.map((flow) => flowBlocks(flow, words)),
    extensionBlocks(scheme.extensions),
  );
}

/** Where the scheme leaves that open: nothing before its own text that says it, else what other text says it. */
function placeInlines(scheme: SecurityScheme, { told, isWebSocket, words }: Context): Inlines {
  const stated = placeStated(scheme);
  const { unsaid, unsaidBut, usual, usualSource } = words.security;
  // Other protocols have a place of their own.
  if (!isWebSocket || stated === 'stated' || saysWhere(scheme.description)) return [];
  const place = told('place');
  if (stated === 'usual') {
    const header = code('Authorization: Bearer TOKEN');
    return line(phrase(usual, { header }), inferred(usualSource, words));
  }
  return place === undefined ? [unsaid] : phrase(unsaidBut, { place: placeLink(place, words) });
}

function placeLink({ of, label, target, anchor }: ToldPlace, { security }: Words): Inline {
  const { api, server, channel, operation, declaration } = security.told;
  const texts = { api, server, channel: channel(label), operation: operation(label), declaration: declaration(label) };
  return link(target, texts[of], anchor);
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
