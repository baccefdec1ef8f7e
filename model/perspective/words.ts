/** Writes a sentence as the kinds of its words, one letter each, so that short patterns can tell who sends to whom. */

/**
 * `C` the client or you, `S` the server, `Z` an API (a server, but "API message" says nothing) · `V` sends, `P` sent,
 * `I` initiated, `R` receives, `E` received, `G` tells somebody · `B` by, `F` from, `T` to, `L` at · `H` a message, `U`
 * what only a server calls its own, `Q` a request · `A` an article, `D` what stands beside a verb, `K` that, `O` or ·
 * `X` what makes a sentence speak of something else · `N` any other word.
 */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    A: 'a an the this these those any your its their',
    B: 'by',
    C: 'client clients you',
    D: 'can may will must should might could is are be being also only first optionally',
    E: 'received heard',
    F: 'from',
    G: 'notify notifies inform informs tell tells ask asks',
    H: 'message messages event events frame frames heartbeat heartbeats response responses reply what',
    I: 'initiated',
    K: 'that which',
    L: 'at',
    O: 'or and',
    P: 'sent emitted published pushed transmitted delivered issued returned',
    Q: 'request requests',
    R: 'receive receives receiving hear hears',
    S: 'server servers',
    T: 'to',
    U: 'notification notifications pong',
    V: 'send sends sending pushes publish publishes emit emits broadcasts transmit transmits say says',
    X: `of for on in with when whenever after before once if while until because as about into not never cannot no all
      every each other another but so has have had confirms acknowledges rejects cancels echoes repeats contains , ( )`,
    Z: 'api',
  }).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
);

/** "client-side" and "the server id" name neither as the one who acts. */
const ATTRIBUTED: ReadonlySet<string> = new Set(['side', 'id', 'ids', 'sdk', 'key', 'token', 'library', 'version']);

/** How much of a text is read for its first sentence. */
const LONGEST = 400;

/** The first sentence of a text as the kinds of its words. What follows may speak of replies and of what comes next. */
export function wordKinds(text: string): string {
  const start = text.slice(0, LONGEST);
  const end = start.search(/[.:;!?](?:\s|$)|\n\n/);
  const words = (end === -1 ? start : start.slice(0, end)).toLowerCase().match(/[\p{L}\p{N}'’]+|[,()]/gu) ?? [];
  return words
    .map((word, position) => {
      const next = words[position + 1] ?? '';
      const kind = kindOf(word);
      if (!'CSZ'.includes(kind)) return kind;
      return ATTRIBUTED.has(next) || (word !== 'you' && kindOf(next) === 'C') ? 'N' : kind;
    })
    .join('');
}

function kindOf(word: string): string {
  const known = KINDS.get(word);
  if (known !== undefined) return known;
  if (/['’]s?$/.test(word)) return 'A';
  return word.endsWith('ly') && word !== 'reply' ? 'D' : 'N';
}
