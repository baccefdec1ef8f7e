/** English: comments and labels of code that readers copy. */
export const snippetsEn = {
  browser: 'Browser',
  /** A comment; `headers` are names. */
  cannotSet: (headers: string) => `A browser cannot set these handshake headers: ${headers}`,
};
