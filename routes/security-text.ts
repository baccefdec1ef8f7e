/** Says a security scheme in words: what to bring, and where it goes. */
import type { SecurityScheme } from '../model/types';

/** AsyncAPI has no word for where these travel over a WebSocket. */
const UNSAID = 'Whether it goes into the URL, a header or the first message, the document does not say.';
const USUAL = 'Its usual place is the header Authorization, after the word Bearer.';

/** Security scheme types of AsyncAPI 2.0 to 3.1; a type that is none of them is said by its name. */
const WORDS: Readonly<Record<string, (scheme: SecurityScheme) => string>> = {
  userPassword: () => `A user name and a password. ${UNSAID}`,
  apiKey: (scheme) => `An API key${scheme.in === undefined ? '' : `, given as the ${scheme.in}`}. ${UNSAID}`,
  httpApiKey: (scheme) => `An API key in ${placeText(scheme)}.`,
  http: httpText,
  X509: () => 'A client certificate (X.509), in the TLS handshake.',
  symmetricEncryption: () => `A key for symmetric encryption. ${UNSAID}`,
  asymmetricEncryption: () => `A key pair for asymmetric encryption. ${UNSAID}`,
  oauth2: () => `An OAuth 2.0 access token. ${USUAL}`,
  openIdConnect: () => `An access token by OpenID Connect. ${USUAL}`,
  plain: () => 'A user name and a password, by SASL/PLAIN.',
  scramSha256: () => 'A user name and a password, by SASL/SCRAM-SHA-256.',
  scramSha512: () => 'A user name and a password, by SASL/SCRAM-SHA-512.',
  gssapi: () => 'A Kerberos ticket, by SASL/GSSAPI.',
};

export function securityText(scheme: SecurityScheme): string {
  return WORDS[scheme.type]?.(scheme) ?? `Scheme of type ${scheme.type}.`;
}

function placeText({ in: place, name }: SecurityScheme): string {
  const places: Readonly<Record<string, string>> = {
    query: 'the query parameter',
    header: 'the header',
    cookie: 'the cookie',
  };
  const where = place === undefined ? 'a place the document does not name' : (places[place] ?? place);
  return name === undefined ? where : `${where} ${name}`;
}

function httpText({ scheme, bearerFormat }: SecurityScheme): string {
  if (scheme?.toLowerCase() === 'bearer') {
    return `A bearer token${bearerFormat === undefined ? '' : ` (${bearerFormat})`} in the header Authorization.`;
  }
  if (scheme?.toLowerCase() === 'basic') return 'A user name and a password in the header Authorization (Basic).';
  return `HTTP authentication${scheme === undefined ? '' : ` by ${scheme}`} in the header Authorization.`;
}
