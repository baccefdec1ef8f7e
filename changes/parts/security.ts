/** Compares who may connect: what a client presents, not what the document calls it. */
import type { OAuthFlow, SecurityRequirement, SecurityScheme } from '../../model/types';
import type { Collector, Place } from '../collector';
import { type Context, subjectOf } from '../context';
import { compareExtensions, compareSaid } from '../said';

interface Secured {
  readonly security: readonly SecurityRequirement[];
  readonly requiresNothing: boolean;
}

/** Of a server or an operation. */
export function compareSecurity(before: Secured, after: Secured, subject: Place, context: Context): void {
  const { collector } = context;
  // One scheme, at the server and at all of its operations, is told of once.
  const place = { ...subject, pointers: { before: pointerOf(before), after: pointerOf(after) } };
  const [olds, news] = [before, after].map(alternativesOf);
  if (olds === undefined || news === undefined) return;
  compareSchemes(before, after, context);
  if (olds.length === 0 || news.length === 0) {
    compareDeclared(olds, news, place, collector);
    return;
  }
  for (const alternative of olds) {
    if (news.some((other) => isWithin(other, alternative))) continue;
    if (alternative.size === 0) collector.add('security-required', place, { after: news.map(textOf) });
    else collector.add('security-alternative-removed', place, { name: textOf(alternative) });
  }
  const isOpen = olds.some(({ size }) => size === 0);
  for (const alternative of news) {
    if (olds.some((other) => isWithin(other, alternative) && isWithin(alternative, other))) continue;
    if (alternative.size === 0) collector.add('security-lifted', place, { before: olds.map(textOf) });
    else if (!isOpen) collector.add('security-alternative-added', place, { name: textOf(alternative) });
  }
}

function pointerOf({ security }: Secured): string | undefined {
  return security[0]?.[0]?.scheme.pointer;
}

/** Nothing declared, and the declaration that nothing is needed, are two things. */
function compareDeclared(
  before: readonly Alternative[],
  after: readonly Alternative[],
  place: Place,
  { add }: Collector,
): void {
  const needs = (alternatives: readonly Alternative[]) => alternatives.some(({ size }) => size > 0);
  const isOpen = (alternatives: readonly Alternative[]) => alternatives.some(({ size }) => size === 0);
  if (needs(after) && !isOpen(after)) add('security-required', place, { after: after.map(textOf) });
  else if (needs(before) && !isOpen(before)) add('security-lifted', place, { before: before.map(textOf) });
  else if (before.length !== after.length) {
    add('text-changed', place, { name: 'security', before: before.map(textOf), after: after.map(textOf) });
  }
}

/** What has to be presented together: credentials, and the scopes that each needs. Empty: nothing. */
type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** Empty: the document declares nothing. */
function alternativesOf({ security, requiresNothing }: Secured): readonly Alternative[] {
  if (requiresNothing) return [new Map()];
  return security.map((uses) => new Map(uses.map(({ scheme, scopes }) => [credentialOf(scheme), new Set(scopes)])));
}

/** Whether who satisfies the second satisfies the first. */
function isWithin(inner: Alternative, outer: Alternative): boolean {
  return [...inner].every(([credential, scopes]) => {
    const presented = outer.get(credential);
    return presented !== undefined && [...scopes].every((scope) => presented.has(scope));
  });
}

/** What a client presents, and where: `httpApiKey token in query`, `http bearer`. */
function credentialOf({ id, type, name, in: where, scheme }: SecurityScheme): string {
  const words = [type, scheme?.toLowerCase(), where === 'header' ? name?.toLowerCase() : name, where && `in ${where}`];
  // A type that says no more is told from its like by its name alone.
  const isBare = scheme === undefined && name === undefined && where === undefined && type !== 'oauth2';
  return [...words, isBare && !KNOWN.has(type) ? id : undefined].filter((word) => word !== undefined).join(' ');
}

const KNOWN = new Set([
  'userPassword',
  'X509',
  'symmetricEncryption',
  'asymmetricEncryption',
  'openIdConnect',
  'plain',
]);

function textOf(alternative: Alternative): string {
  const uses = [...alternative].map(([credential, scopes]) =>
    scopes.size === 0 ? credential : `${credential} (${[...scopes].sort().join(', ')})`,
  );
  return uses.join(' + ') || 'none';
}

/** Schemes that are used on both sides, each pair once. */
function compareSchemes(before: Secured, after: Secured, context: Context): void {
  const [olds, news] = [before, after].map(({ security }) => {
    const schemes = security.flat().map(({ scheme }) => scheme);
    return new Map(schemes.map((scheme) => [credentialOf(scheme), scheme]));
  });
  for (const [credential, scheme] of news ?? []) {
    const old = olds?.get(credential);
    if (old !== undefined) compareScheme(old, scheme, context);
  }
}

function compareScheme(before: SecurityScheme, after: SecurityScheme, { collector }: Context): void {
  const label = after.id ?? credentialOf(after);
  const place: Place = {
    subject: subjectOf('securityScheme', { id: label, label }),
    direction: undefined,
  };
  const said = ({ description, bearerFormat }: SecurityScheme) => ({ description, bearerFormat });
  compareSaid(said(before), said(after), place, collector);
  compareExtensions(before.extensions, after.extensions, place, collector);
  compareUrl('openIdConnectUrl', before.openIdConnectUrl, after.openIdConnectUrl, place, collector);
  const flows = new Map(after.flows.map((flow) => [flow.name, flow]));
  const known = new Set(before.flows.map(({ name }) => name));
  for (const flow of before.flows) {
    const now = flows.get(flow.name);
    if (now === undefined) collector.add('oauth-flow-removed', place, { name: flow.name });
    else compareFlow(flow, now, { ...place, path: flow.name }, collector);
  }
  for (const { name } of after.flows) if (!known.has(name)) collector.add('oauth-flow-added', place, { name });
}

function compareFlow(before: OAuthFlow, after: OAuthFlow, place: Place, collector: Collector): void {
  for (const name of ['authorizationUrl', 'tokenUrl', 'refreshUrl'] as const) {
    compareUrl(name, before[name], after[name], place, collector);
  }
  const olds = new Map(before.scopes.map((scope) => [scope.name, scope.description]));
  const news = new Map(after.scopes.map((scope) => [scope.name, scope.description]));
  for (const [name, description] of news) {
    if (!olds.has(name)) collector.add('oauth-scope-added', place, { name });
    else compareSaid({ [name]: olds.get(name) }, { [name]: description }, place, collector);
  }
  for (const name of olds.keys()) if (!news.has(name)) collector.add('oauth-scope-removed', place, { name });
}

function compareUrl(
  name: string,
  before: string | undefined,
  after: string | undefined,
  place: Place,
  { add }: Collector,
): void {
  if (before === after) return;
  if (before === undefined) add('text-changed', place, { name, before, after });
  else add('oauth-url', place, { name, before, after });
}
