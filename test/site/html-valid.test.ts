/** The markup of the sites is valid HTML, and accessible as far as markup alone can tell. */
import { expect, test } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { examples } from '../support/documents';
import { siteOfExample } from '../support/site';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  // Every script and style comes from the site's own folder.
  rules: { 'require-sri': 'off' },
});

/** @returns each complaint as `page:line:column rule: message` */
async function complaintsOf(path: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}

test('the validator sees what is wrong', async () => {
  const html =
    '<!doctype html><html lang="en"><head><title>x</title></head><body><div><p><div></div></p></div></body></html>';
  expect(await complaintsOf('wrong.html', html)).not.toEqual([]);
});

test.each(examples)('$name: every page is valid', async (example) => {
  const pages = [...(await siteOfExample(example))].filter(([path]) => path.endsWith('.html'));
  const complaints: string[] = [];
  for (const [path, html] of pages) complaints.push(...(await complaintsOf(path, html)));
  expect(complaints).toEqual([]);
  expect(pages.length).toBeGreaterThan(10);
});
