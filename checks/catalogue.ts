/** All rules, also those whose problems are found elsewhere: by the model, while examples are validated, in guides. */
import type { Rule } from './rule';
import { addressRules } from './rules/addresses';
import { bindingPlaceRules } from './rules/binding-places';
import { bindingRules } from './rules/bindings';
import { credentialRules } from './rules/credentials';
import { encryptionRules } from './rules/encryption';
import { exampleRules } from './rules/examples';
import { extensionRules } from './rules/extensions';
import { guideRules } from './rules/guides';
import { ignoreRules } from './rules/ignores';
import { documentedRules } from './rules/messages-documented';
import { extensionRules as messageExtensionRules } from './rules/messages-extensions';
import { replyRules } from './rules/messages-replies';
import { toldApartRules } from './rules/messages-told-apart';
import { unusedRules } from './rules/messages-unused';
import { parserRules } from './rules/parser';
import { parserOwnRules } from './rules/parser-rules';
import { readingRules } from './rules/reading';
import { referenceRules } from './rules/references';
import { headingRules } from './rules/texts-headings';
import { linkRules } from './rules/texts-links';

/** In the order in which lists and pages show them. */
export const rules: readonly Rule[] = [
  ...parserRules,
  ...parserOwnRules,
  ...readingRules,
  ...referenceRules,
  ...bindingRules,
  ...bindingPlaceRules,
  ...addressRules,
  ...encryptionRules,
  ...credentialRules,
  ...extensionRules,
  ...messageExtensionRules,
  ...documentedRules,
  ...toldApartRules,
  ...replyRules,
  ...unusedRules,
  ...exampleRules,
  ...linkRules,
  ...headingRules,
  ...guideRules,
  ...ignoreRules,
];

/** The same by their codes. */
export const catalogue: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/** Where the pages of the rules are: a path in the repository, until the project says where it is published. */
const PAGES = 'docs/rules/';

/** The page about a rule, for people and for other tools. */
export function rulePage(code: string): string {
  return `${PAGES}${encodeURIComponent(code)}.md`;
}
