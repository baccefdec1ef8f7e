/** Runs the rules about messages and texts over the documents of others, also over those that the parser refuses. */
import { describe, expect, test } from '@jest/globals';
import { documentedRules } from '../../checks/rules/messages-documented';
import { extensionRules } from '../../checks/rules/messages-extensions';
import { rawAt } from '../../checks/rules/messages-raw';
import { replyRules } from '../../checks/rules/messages-replies';
import { toldApartRules } from '../../checks/rules/messages-told-apart';
import { unusedRules } from '../../checks/rules/messages-unused';
import { headingRules } from '../../checks/rules/texts-headings';
import { linkRules } from '../../checks/rules/texts-links';
import { readDocument } from '../../model/read';
import { validateExamples } from '../../validation/examples';
import { en } from '../../words/catalogues';
import { corpusPart, examples } from '../support/documents';
import { parseFile } from '../support/parse';

const rules = [
  ...documentedRules,
  ...extensionRules,
  ...replyRules,
  ...toldApartRules,
  ...unusedRules,
  ...linkRules,
  ...headingRules,
];

describe('rules about messages and texts', () => {
  test.each([...examples, ...corpusPart(5)])('find only what is there: $name', async ({ path }) => {
    const { document } = await parseFile(path, { evenIfInvalid: true });
    if (document === undefined) return;
    const subject = { json: document.json(), model: validateExamples(readDocument(document), en) };
    for (const { find } of rules) {
      for (const { message, pointer } of find?.(subject) ?? []) {
        expect(rawAt(subject.json, pointer)).toBeDefined();
        expect(message).toMatch(/^["A-Z].*\.$|^x-.*\.$|".$/s);
      }
    }
  });
});
