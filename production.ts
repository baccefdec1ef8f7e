/**
 * Asks for React's production build where nobody has asked for another.
 *
 * React chooses when it is first required, by NODE_ENV, which the AsyncAPI CLI leaves unset; the development build takes
 * several times as long. Tests run under NODE_ENV=test and so see React's warnings. Must be imported before React.
 */
process.env.NODE_ENV ??= 'production';

export {};
