/** A page that belongs to no site: one file that needs no other. */
import { writeBlocks } from '../components/blocks/write-blocks';
import { nothingFiltered } from '../components/filtered';
import { PageBody } from '../components/PageBody';
import { pageSurface } from '../components/surface';
import type { PageTree } from '../content/blocks';
import { plainText } from '../content/walks/walk';
import { inlineStyle } from '../filters/inline';
import type { Words } from '../words/types';
import { htmlDocument, markup } from './html';
import type { Sha256 } from './site-file';
import { stylesheetIn } from './stylesheet';

/** Links of the tree that lead to pages of a site are only words here. There is no script. */
export function renderReport(tree: PageTree, words: Words, sha256: Sha256): string {
  const surface = pageSurface({ words, href: () => undefined, filtered: nothingFiltered() });
  const on = { ...surface, isPage: false, depth: 0, write: writeBlocks };
  const style = inlineStyle(stylesheetIn(words));
  return htmlDocument({
    words,
    policy: `default-src 'none'; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'`,
    head: `${markup(<title>{plainText(tree.head.title)}</title>)}<style>${style}</style>`,
    body: markup(
      <body className="whole printed">
        <main id="main">
          <PageBody tree={tree} on={on} />
        </main>
      </body>,
    ),
  });
}
