/** The languages of the interface. */
import { changesDe } from './de/changes';
import { checksDe } from './de/checks';
import { clientDe } from './de/client';
import { closeCodesDe } from './de/close-codes';
import { connectDe } from './de/connect';
import { constraintsDe } from './de/constraints';
import { contentDe } from './de/content';
import { conversationDe } from './de/conversation';
import { diagramsDe } from './de/diagrams';
import { factsDe } from './de/facts';
import { guidesDe } from './de/guides';
import { identityDe } from './de/identity';
import { layoutDe } from './de/layout';
import { markdownDe } from './de/markdown';
import { messageDe } from './de/message';
import { pagesDe } from './de/pages';
import { portalDe } from './de/portal';
import { printDe } from './de/print';
import { schemaDe } from './de/schema';
import { searchDe } from './de/search';
import { securityDe } from './de/security';
import { snippetsDe } from './de/snippets';
import { titlesDe } from './de/titles';
import { versionsDe } from './de/versions';
import { changesEn } from './en/changes';
import { checksEn } from './en/checks';
import { clientEn } from './en/client';
import { closeCodesEn } from './en/close-codes';
import { connectEn } from './en/connect';
import { constraintsEn } from './en/constraints';
import { contentEn } from './en/content';
import { conversationEn } from './en/conversation';
import { diagramsEn } from './en/diagrams';
import { factsEn } from './en/facts';
import { guidesEn } from './en/guides';
import { identityEn } from './en/identity';
import { layoutEn } from './en/layout';
import { markdownEn } from './en/markdown';
import { messageEn } from './en/message';
import { pagesEn } from './en/pages';
import { portalEn } from './en/portal';
import { printEn } from './en/print';
import { schemaEn } from './en/schema';
import { searchEn } from './en/search';
import { securityEn } from './en/security';
import { snippetsEn } from './en/snippets';
import { titlesEn } from './en/titles';
import { versionsEn } from './en/versions';
import type { Words } from './types';

export const en: Words = {
  lang: 'en',
  dir: 'ltr',
  changes: changesEn,
  checks: checksEn,
  client: clientEn,
  closeCodes: closeCodesEn,
  connect: connectEn,
  constraints: constraintsEn,
  content: contentEn,
  conversation: conversationEn,
  diagrams: diagramsEn,
  facts: factsEn,
  guides: guidesEn,
  identity: identityEn,
  layout: layoutEn,
  markdown: markdownEn,
  portal: portalEn,
  print: printEn,
  message: messageEn,
  pages: pagesEn,
  schema: schemaEn,
  security: securityEn,
  snippets: snippetsEn,
  titles: titlesEn,
  search: searchEn,
  versions: versionsEn,
};

const de: Words = {
  lang: 'de',
  dir: 'ltr',
  changes: changesDe,
  checks: checksDe,
  client: clientDe,
  closeCodes: closeCodesDe,
  connect: connectDe,
  constraints: constraintsDe,
  content: contentDe,
  conversation: conversationDe,
  diagrams: diagramsDe,
  facts: factsDe,
  guides: guidesDe,
  identity: identityDe,
  layout: layoutDe,
  markdown: markdownDe,
  portal: portalDe,
  print: printDe,
  message: messageDe,
  pages: pagesDe,
  schema: schemaDe,
  security: securityDe,
  snippets: snippetsDe,
  titles: titlesDe,
  search: searchDe,
  versions: versionsDe,
};

/** Keyed by the value of the parameter `lang`. */
export const catalogues: ReadonlyMap<string, Words> = new Map([en, de].map((words) => [words.lang, words]));
