/** The languages that the interface speaks. */
import { clientDe } from './de/client';
import { connectDe } from './de/connect';
import { constraintsDe } from './de/constraints';
import { contentDe } from './de/content';
import { conversationDe } from './de/conversation';
import { factsDe } from './de/facts';
import { guidesDe } from './de/guides';
import { identityDe } from './de/identity';
import { layoutDe } from './de/layout';
import { messageDe } from './de/message';
import { pagesDe } from './de/pages';
import { schemaDe } from './de/schema';
import { securityDe } from './de/security';
import { clientEn } from './en/client';
import { connectEn } from './en/connect';
import { constraintsEn } from './en/constraints';
import { contentEn } from './en/content';
import { conversationEn } from './en/conversation';
import { factsEn } from './en/facts';
import { guidesEn } from './en/guides';
import { identityEn } from './en/identity';
import { layoutEn } from './en/layout';
import { messageEn } from './en/message';
import { pagesEn } from './en/pages';
import { schemaEn } from './en/schema';
import { securityEn } from './en/security';
import type { Words } from './types';

export const en: Words = {
  lang: 'en',
  dir: 'ltr',
  client: clientEn,
  connect: connectEn,
  constraints: constraintsEn,
  content: contentEn,
  conversation: conversationEn,
  facts: factsEn,
  guides: guidesEn,
  identity: identityEn,
  layout: layoutEn,
  message: messageEn,
  pages: pagesEn,
  schema: schemaEn,
  security: securityEn,
};

const de: Words = {
  lang: 'de',
  dir: 'ltr',
  client: clientDe,
  connect: connectDe,
  constraints: constraintsDe,
  content: contentDe,
  conversation: conversationDe,
  facts: factsDe,
  guides: guidesDe,
  identity: identityDe,
  layout: layoutDe,
  message: messageDe,
  pages: pagesDe,
  schema: schemaDe,
  security: securityDe,
};

/** By their name as the parameter `lang` takes it. */
export const catalogues: ReadonlyMap<string, Words> = new Map([en, de].map((words) => [words.lang, words]));
