/** Guides in lists: where there are many, a subfolder that says what is in it is one entry. */
import type { Guide } from './types';

/** More guides than this are no list to choose from. */
const MOST = 30;

export interface GuideGroup {
  /** The guide that stands for the subfolder; nothing for the first group, which is not about one. */
  readonly head: Guide | undefined;
  readonly guides: readonly Guide[];
}

/** All guides, in groups: the first has those to choose from, each other what else is in a subfolder. */
export function guideGroups(guides: readonly Guide[]): readonly [GuideGroup, ...GuideGroup[]] {
  const folded = guides.length > MOST ? guides.filter(isHead) : [];
  const inside = new Map<string, GuideGroup & { readonly guides: Guide[] }>(
    folded.map((head) => [folderOf(head), { head, guides: [] }]),
  );
  const top: Guide[] = [];
  for (const guide of guides) {
    const folder = inside.get(folderOf(guide));
    (folder === undefined || folder.head === guide ? top : folder.guides).push(guide);
  }
  return [{ head: undefined, guides: top }, ...inside.values()];
}

/** Repositories show such a file for its folder. */
function isHead({ path }: Guide): boolean {
  return /^[^/]+\/readme\.md$/i.test(path);
}

function folderOf({ path }: Guide): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
