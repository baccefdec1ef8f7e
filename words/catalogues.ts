/** The languages that the interface speaks. */
import { clientDe } from './de/client';
import { constraintsDe } from './de/constraints';
import { guidesDe } from './de/guides';
import { identityDe } from './de/identity';
import { layoutDe } from './de/layout';
import { schemaDe } from './de/schema';
import { clientEn } from './en/client';
import { constraintsEn } from './en/constraints';
import { guidesEn } from './en/guides';
import { identityEn } from './en/identity';
import { layoutEn } from './en/layout';
import { schemaEn } from './en/schema';
import type { Words } from './types';

export const en: Words = {
  lang: 'en',
  dir: 'ltr',
  client: clientEn,
  constraints: constraintsEn,
  guides: guidesEn,
  identity: identityEn,
  layout: layoutEn,
  schema: schemaEn,
};

const de: Words = {
  lang: 'de',
  dir: 'ltr',
  client: clientDe,
  constraints: constraintsDe,
  guides: guidesDe,
  identity: identityDe,
  layout: layoutDe,
  schema: schemaDe,
};

/** By their name as the parameter `lang` takes it. */
export const catalogues: ReadonlyMap<string, Words> = new Map([en, de].map((words) => [words.lang, words]));
