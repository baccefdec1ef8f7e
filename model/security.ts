/** Who may connect, as a document declares it. */
import type { Extension } from './values';

/** Schemes that are needed together. */
export type SecurityRequirement = readonly SecurityUse[];

export interface SecurityUse {
  readonly scheme: SecurityScheme;
  /** The scopes this use needs; empty if the scheme has none or none is required. */
  readonly scopes: readonly string[];
}

export interface SecurityScheme {
  /** Its name in `components.securitySchemes`; `undefined` for one written in place. */
  readonly id: string | undefined;
  /** `userPassword`, `apiKey`, `httpApiKey`, `http`, `oauth2`, `openIdConnect`, `X509`, …, or a name we do not know. */
  readonly type: string;
  readonly description: string | undefined;
  /** `apiKey`: `user` or `password`; `httpApiKey`: `query`, `header` or `cookie`. */
  readonly in: string | undefined;
  /** `httpApiKey`: the name of the header, query parameter or cookie. */
  readonly name: string | undefined;
  /** `http`: `bearer`, `basic`, … */
  readonly scheme: string | undefined;
  readonly bearerFormat: string | undefined;
  readonly openIdConnectUrl: string | undefined;
  readonly flows: readonly OAuthFlow[];
  readonly extensions: readonly Extension[];
  /** Where it stands in the document as written; of a name without a scheme, where the name does. */
  readonly pointer: string;
}

export interface OAuthFlow {
  /** `implicit`, `password`, `clientCredentials` or `authorizationCode`. */
  readonly name: string;
  readonly authorizationUrl: string | undefined;
  readonly tokenUrl: string | undefined;
  readonly refreshUrl: string | undefined;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}
