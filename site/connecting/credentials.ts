/** Where a credential goes when a connection is opened, and what stands in its place until a reader has one. */
import { placeholder } from '../../filters/placeholder';
import type { SecurityScheme, SecurityUse } from '../../model/types';

export interface Credential {
  readonly scheme: SecurityScheme;
  /** `unknown`: the document does not say, and there is no usual place; perhaps the first message. */
  readonly place: 'query' | 'header' | 'cookie' | 'tls' | 'unknown';
  /** Of the query parameter, header or cookie. */
  readonly name: string;
  /** What is to be replaced: `YOUR_TOKEN`, and for a header what stands around it. */
  readonly placeholder: string;
}

/** Reads the scheme's own words; an access token goes where RFC 6750 puts it. */
export function credentialOf({ scheme }: SecurityUse): Credential {
  const { type, in: place, name = '' } = scheme;
  const own = placeholder(name);
  // Many write `apiKey` where `httpApiKey` is meant.
  if ((type === 'httpApiKey' || type === 'apiKey') && name !== '') {
    if (place === 'query' || place === 'header' || place === 'cookie') return { scheme, place, name, placeholder: own };
  }
  const authorization = AUTHORIZATION.get(type)?.(scheme);
  if (authorization !== undefined) {
    return { scheme, place: 'header', name: 'Authorization', placeholder: authorization };
  }
  return { scheme, place: type === 'X509' ? 'tls' : 'unknown', name, placeholder: own };
}

/** What stands for a credential that has no place in the request which opens the connection. */
export function unplacedOf({ scheme, place, placeholder: own }: Credential): readonly string[] {
  if (place === 'tls') return ['YOUR_CLIENT_CERTIFICATE'];
  if (place !== 'unknown') return [];
  if (scheme.type === 'userPassword') return ['YOUR_USER', 'YOUR_PASSWORD'];
  return [own === placeholder('') ? placeholder(scheme.type) : own];
}

const BEARER = 'Bearer YOUR_TOKEN';

/** By what a scheme of HTTP is called, in lower case. */
const HTTP: ReadonlyMap<string, string> = new Map([
  ['bearer', BEARER],
  ['basic', 'Basic YOUR_USER_AND_PASSWORD_IN_BASE64'],
]);

const AUTHORIZATION: ReadonlyMap<string, (scheme: SecurityScheme) => string> = new Map([
  ['oauth2', () => BEARER],
  ['openIdConnect', () => BEARER],
  ['http', ({ scheme = 'Bearer' }) => HTTP.get(scheme.toLowerCase()) ?? `${scheme} YOUR_CREDENTIALS`],
]);
