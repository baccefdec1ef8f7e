/** Requests and their replies: declared, or suggested by what the author wrote. */

export interface CorrelationId {
  readonly location: string;
  readonly description: string | undefined;
}

/** A message that answers another. */
export interface Reply {
  readonly message: string;
  /** Where it is declared: the extension `x-response`, or `reply` of AsyncAPI 3. */
  readonly source: 'x-response' | 'reply';
  /** The channel it comes on, when that is another than the request's. */
  readonly channel: string | undefined;
  /** Where the address travels that the reply goes to (3.x `reply.address`). */
  readonly address: CorrelationId | undefined;
}

export interface Conversation {
  readonly request: string;
  readonly replies: readonly Reply[];
}

/** What probably replies to what, and how we know. */
export interface SuggestedReply {
  readonly request: string;
  readonly reply: string;
  /** `text`: what is said of the reply, in the author's words. */
  readonly reason: { readonly kind: 'text'; readonly quote: string } | { readonly kind: 'names' };
}
