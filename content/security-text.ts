/** Says a security scheme in words: what to bring, and where it goes. */
import type { SecurityScheme } from '../model/types';
import type { Words } from '../words/types';

type SecurityWords = Words['security'];

/** Security scheme types of AsyncAPI 2.0 to 3.1; a type that is none of them is said by its name. */
const SCHEMES: ReadonlyMap<string, (words: SecurityWords, scheme: SecurityScheme) => string> = new Map([
  ['userPassword', ({ schemes, unsaid }) => `${schemes.userPassword} ${unsaid}`],
  [
    'apiKey',
    ({ schemes, unsaid }, { in: place }) =>
      `${place === undefined ? schemes.apiKey : schemes.apiKeyIn(place)} ${unsaid}`,
  ],
  ['httpApiKey', (words, scheme) => words.schemes.httpApiKey(placeText(scheme, words.places))],
  ['http', ({ schemes }, scheme) => httpText(scheme, schemes)],
  ['X509', ({ schemes }) => schemes.certificate],
  ['symmetricEncryption', ({ schemes, unsaid }) => `${schemes.symmetric} ${unsaid}`],
  ['asymmetricEncryption', ({ schemes, unsaid }) => `${schemes.asymmetric} ${unsaid}`],
  ['oauth2', ({ schemes, usual }) => `${schemes.oauth2} ${usual}`],
  ['openIdConnect', ({ schemes, usual }) => `${schemes.openIdConnect} ${usual}`],
  ['plain', ({ schemes }) => schemes.plain],
  ['scramSha256', ({ schemes }) => schemes.scramSha256],
  ['scramSha512', ({ schemes }) => schemes.scramSha512],
  ['gssapi', ({ schemes }) => schemes.gssapi],
]);

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
