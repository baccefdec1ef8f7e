/** The Markdown files of the parameter `pages`. Problems are found while the site is made. */
import type { Rule } from '../rule';

const COMMONMARK = { label: 'CommonMark 0.31, Links', url: 'https://spec.commonmark.org/0.31.2/#links' };

const guideLink: Rule = {
  code: 'guide-link',
  severity: 'warning',
  partOf: 'guide',
  title: 'The links of a guide lead somewhere.',
  reason: 'A link that leads nowhere is shown as text. Readers look for what is behind it, and do not find it.',
  section: COMMONMARK,
  bad: `# Getting started

Send a [ping](message:pnig) first.`,
  good: `# Getting started

Send a [ping](message:ping) first.`,
};

const guideImage: Rule = {
  code: 'guide-image',
  severity: 'warning',
  partOf: 'guide',
  title: 'The pictures of a guide are files beside it.',
  reason:
    'Pages load nothing from other hosts, so that a site works offline and tells nobody who reads it. Such a picture is shown as a link.',
  section: { label: 'CommonMark 0.31, Images', url: 'https://spec.commonmark.org/0.31.2/#images' },
  bad: `# Getting started

![The life of a connection](https://example.com/connection.png)`,
  good: `# Getting started

[The life of a connection](https://example.com/connection.png)`,
};

const guideFrontMatter: Rule = {
  code: 'guide-front-matter',
  severity: 'warning',
  partOf: 'guide',
  title: 'The front matter of a guide can be read.',
  reason: 'It gives the guide its title and its place among the others.',
  section: { label: 'YAML 1.2.2', url: 'https://yaml.org/spec/1.2.2/' },
  bad: `---
title: Getting started
order: first
---
Open a connection.`,
  good: `---
title: Getting started
order: 1
---
Open a connection.`,
};

export const guideRules: readonly Rule[] = [guideLink, guideImage, guideFrontMatter];
