/** Which version of the API a site is about, and the ways to the others. */
import { type PublishedVersion, versionTarget } from '../../site/versions';
import type { Target } from '../../site/targets';
import type { Words } from '../../words/types';
import type { Inlines } from '../blocks';
import { phrase } from '../inlines';
import { link } from '../links';

/** A choice between sites, as the header shows it. */
export interface VersionSwitch {
  readonly current: string;
  readonly links: readonly {
    readonly to: Target;
    readonly label: string;
    /** What kind of version it is. */
    readonly note: string;
    readonly isCurrent: boolean;
  }[];
  /** That there is a newer one; empty on the newest. */
  readonly notice: Inlines;
  /**
   * Whether search engines shall find this site. All versions say almost the same, and of these only the newest is what
   * most people look for. Whether it has a certain page is not known here, so that no page of an older version can name
   * its canonical one there; and one that names the first page of another site instead is taken for a mistake.
   * https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
   */
  readonly isFound: boolean;
}

export function versionSwitch(
  versions: readonly PublishedVersion[] | undefined,
  own: string,
  { versions: words }: Pick<Words, 'versions'>,
): VersionSwitch | undefined {
  if (versions === undefined) return undefined;
  const current = versions.find(({ version }) => version === own);
  const newest = versions.find(({ status }) => status === 'latest');
  const isNewest = newest === undefined || newest === current;
  return {
    current: current?.label ?? own,
    links: versions.map((one) => ({
      to: versionTarget(one.version),
      label: one.label,
      note: words.notes[one.status],
      isCurrent: one === current,
    })),
    notice: isNewest
      ? []
      : phrase(current?.status === 'preview' ? words.isPreview : words.isOld, {
          version: current?.label ?? own,
          newest: link(versionTarget(newest.version), newest.label),
        }),
    isFound: isNewest && current?.status !== 'preview',
  };
}
