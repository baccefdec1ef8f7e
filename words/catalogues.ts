/** The languages that the interface speaks. */
import { layoutDe } from './de/layout';
import { layoutEn } from './en/layout';
import type { Words } from './types';

export const en: Words = { lang: 'en', dir: 'ltr', layout: layoutEn };

const de: Words = { lang: 'de', dir: 'ltr', layout: layoutDe };

/** By their name as the parameter `lang` takes it. */
export const catalogues: ReadonlyMap<string, Words> = new Map([en, de].map((words) => [words.lang, words]));
