/** English: what stands in code that readers copy. */
export const snippetsEn = {
  browser: 'Browser',
  /** A comment; `headers` are names. */
  cannotSet: (headers: string) => `A browser cannot set these headers of the handshake: ${headers}`,
};
