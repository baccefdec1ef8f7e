/** The languages that the interface speaks. */
import { clientDe } from './de/client';
import { layoutDe } from './de/layout';
import { clientEn } from './en/client';
import { layoutEn } from './en/layout';
import type { Words } from './types';

export const en: Words = { lang: 'en', dir: 'ltr', client: clientEn, layout: layoutEn };

const de: Words = { lang: 'de', dir: 'ltr', client: clientDe, layout: layoutDe };

/** By their name as the parameter `lang` takes it. */
export const catalogues: ReadonlyMap<string, Words> = new Map([en, de].map((words) => [words.lang, words]));
