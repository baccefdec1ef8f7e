/** The catalogue of texts: every string of the interface in one language, grouped by the components that use it. */
import type { changesEn } from './en/changes';
import type { checksEn } from './en/checks';
import type { clientEn } from './en/client';
import type { closeCodesEn } from './en/close-codes';
import type { connectEn } from './en/connect';
import type { constraintsEn } from './en/constraints';
import type { contentEn } from './en/content';
import type { conversationEn } from './en/conversation';
import type { diagramsEn } from './en/diagrams';
import type { factsEn } from './en/facts';
import type { guidesEn } from './en/guides';
import type { identityEn } from './en/identity';
import type { layoutEn } from './en/layout';
import type { markdownEn } from './en/markdown';
import type { messageEn } from './en/message';
import type { pagesEn } from './en/pages';
import type { portalEn } from './en/portal';
import type { printEn } from './en/print';
import type { schemaEn } from './en/schema';
import type { searchEn } from './en/search';
import type { securityEn } from './en/security';
import type { snippetsEn } from './en/snippets';
import type { titlesEn } from './en/titles';
import type { versionsEn } from './en/versions';

/** What every language provides. English is the reference: a language that lacks a phrase does not compile. */
export interface Words {
  /** The BCP 47 language tag, and the writing direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly changes: Catalogue<typeof changesEn>;
  readonly checks: Catalogue<typeof checksEn>;
  readonly client: Catalogue<typeof clientEn>;
  readonly closeCodes: Catalogue<typeof closeCodesEn>;
  readonly connect: Catalogue<typeof connectEn>;
  readonly constraints: Catalogue<typeof constraintsEn>;
  readonly content: Catalogue<typeof contentEn>;
  readonly conversation: Catalogue<typeof conversationEn>;
  readonly diagrams: Catalogue<typeof diagramsEn>;
  readonly facts: Catalogue<typeof factsEn>;
  readonly guides: Catalogue<typeof guidesEn>;
  readonly identity: Catalogue<typeof identityEn>;
  readonly layout: Catalogue<typeof layoutEn>;
  readonly markdown: Catalogue<typeof markdownEn>;
  readonly portal: Catalogue<typeof portalEn>;
  readonly print: Catalogue<typeof printEn>;
  readonly message: Catalogue<typeof messageEn>;
  readonly pages: Catalogue<typeof pagesEn>;
  readonly schema: Catalogue<typeof schemaEn>;
  readonly security: Catalogue<typeof securityEn>;
  readonly snippets: Catalogue<typeof snippetsEn>;
  readonly titles: Catalogue<typeof titlesEn>;
  readonly search: Catalogue<typeof searchEn>;
  readonly versions: Catalogue<typeof versionsEn>;
}

/** The shape of a catalogue, without the phrases themselves. */
export type Catalogue<Phrases> = {
  readonly [Name in keyof Phrases]: Phrases[Name] extends string
    ? string
    : Phrases[Name] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Catalogue<Phrases[Name]>;
};
