/** Says a security scheme in words: what to bring, and where it goes. */
import type { SecurityScheme } from '../model/types';
import type { Words } from '../words/types';

type SecurityWords = Words['security'];

/** Security scheme types of AsyncAPI 2.0 to 3.1; a type that is none of them is said by its name. */
const SCHEMES: ReadonlyMap<string, (words: SecurityWords, scheme: SecurityScheme) => string> = new Map([
  ['userPassword', ({ schemes }) => schemes.userPassword],
  [
    'apiKey',
    (words, scheme) => {
      const { in: place } = scheme;
      // Many write it where `httpApiKey` is meant.
      if (isPlaceOfHttp(place)) return words.schemes.httpApiKey(placeText(scheme, words.places));
      return place === undefined ? words.schemes.apiKey : words.schemes.apiKeyIn(place);
    },
  ],
  ['httpApiKey', (words, scheme) => words.schemes.httpApiKey(placeText(scheme, words.places))],
  ['http', ({ schemes }, scheme) => httpText(scheme, schemes)],
  ['X509', ({ schemes }) => schemes.certificate],
  ['symmetricEncryption', ({ schemes }) => schemes.symmetric],
  ['asymmetricEncryption', ({ schemes }) => schemes.asymmetric],
  ['oauth2', ({ schemes }) => schemes.oauth2],
  ['openIdConnect', ({ schemes }) => schemes.openIdConnect],
  ['plain', ({ schemes }) => schemes.plain],
  ['scramSha256', ({ schemes }) => schemes.scramSha256],
  ['scramSha512', ({ schemes }) => schemes.scramSha512],
  ['gssapi', ({ schemes }) => schemes.gssapi],
]);

/** Types that cannot state where credentials go in a connection. */
const WITHOUT_PLACE: ReadonlySet<string> = new Set([
  ...['userPassword', 'apiKey', 'X509', 'symmetricEncryption', 'asymmetricEncryption'],
]);

/** Types of access tokens, which have a usual place over HTTP (RFC 6750, section 2.1). */
const ACCESS_TOKENS: ReadonlySet<string> = new Set(['oauth2', 'openIdConnect']);

/** How much a scheme itself states of where its credentials go. */
export function placeStated({ type, in: place }: SecurityScheme): 'stated' | 'usual' | 'unsaid' {
  if (ACCESS_TOKENS.has(type)) return 'usual';
  if (type === 'apiKey' && isPlaceOfHttp(place)) return 'stated';
  return WITHOUT_PLACE.has(type) || (type === 'httpApiKey' && place === undefined) ? 'unsaid' : 'stated';
}

function isPlaceOfHttp(place: string | undefined): boolean {
  return place === 'query' || place === 'header' || place === 'cookie';
}

/** What to bring, and the place that the scheme states. */
export function securityText(scheme: SecurityScheme, words: SecurityWords): string {
  return SCHEMES.get(scheme.type)?.(words, scheme) ?? words.schemes.other(scheme.type);
}

function placeText({ in: place, name }: SecurityScheme, words: SecurityWords['places']): string {
  const { query, header, cookie, unnamed } = words;
  const places = new Map(Object.entries({ query, header, cookie }));
  const where = place === undefined ? unnamed : (places.get(place) ?? place);
  return name === undefined ? where : `${where} ${name}`;
}

function httpText({ scheme, bearerFormat }: SecurityScheme, words: SecurityWords['schemes']): string {
  if (scheme?.toLowerCase() === 'bearer') {
    return bearerFormat === undefined ? words.bearer : words.bearerOf(bearerFormat);
  }
  if (scheme?.toLowerCase() === 'basic') return words.basic;
  return scheme === undefined ? words.http : words.httpBy(scheme);
}
