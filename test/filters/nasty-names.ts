/** Names a document can have, and no file should: devices, paths, look-alikes, nothing at all. */

/** Longer than any file name may be. */
export const LONG = 'x'.repeat(400);
/** One letter in the two ways Unicode has. */
export const NFC = '\u00e4';
export const NFD = 'a\u0308';

/** All of them, distinct. */
export const NASTY: readonly string[] = [
  '..',
  '../../x',
  '.',
  '/',
  '//',
  'a/b',
  'a\\b',
  'CON',
  'con',
  'aux.txt',
  'NUL',
  'COM1',
  'COM¹',
  'CONIN$',
  'A',
  'a',
  NFC,
  NFD,
  'index',
  '404',
  'search',
  'constructor',
  '__proto__',
  '$&',
  LONG,
  `${LONG}y`,
  '%2e%2e%2f',
  '<b>',
  '🚀',
  '😀',
  '',
  ' ',
  'a.',
  'a ',
  '.a',
  '\u202e',
  '\0',
  '_a',
  '-a-',
  'n-index',
  'n-CON',
  'İ',
  'ı',
  'K',
  '\ud800',
  'lpt9.a.b',
  'prn.',
];
