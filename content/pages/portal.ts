/** The first pages of several APIs in one site: which there are, where the names of each are, what is not found. */
import type { ApiModel } from '../../model/types';
import type { Words } from '../../words/types';
import type { Card, Inlines } from '../blocks';
import { brief, page, paragraph, prose } from '../document';
import { dotted, inlines, line, mark, muted, remark } from '../inlines';
import { link } from '../links';
import { draft, type PageDraft } from '../page';

/** One of the APIs. */
export interface ListedApi {
  /** From the root of the portal, without a slash. */
  readonly folder: string;
  /** Unlike that of any other. */
  readonly label: string;
  readonly model: Pick<ApiModel, 'info' | 'servers' | 'channels' | 'messages'>;
}

/** How many servers a card has room for. */
const MOST_SERVERS = 2;

export function portalPages(title: string, apis: readonly ListedApi[], words: Words): readonly PageDraft[] {
  const { portal, search, pages } = words;
  const { title: notFound, summary } = pages.notFound;
  const about = portal.about(apis.length);
  return [
    draft({
      kind: 'portal',
      target: 'overview',
      title,
      about,
      tree: () =>
        page({ title: [title] }, [
          ...prose(about, 2, 'lead'),
          { kind: 'cards', cards: apis.map((api) => apiCard(api, words)) },
        ]),
    }),
    draft({
      kind: 'search',
      target: 'search',
      title: search.title,
      tree: () =>
        page({ title: [search.title] }, [
          ...prose(portal.names, 2, 'lead'),
          {
            kind: 'list',
            look: 'names',
            items: apis.map(({ folder, label, model }) => ({
              inlines: line(
                link(`api-names:${folder}`, label),
                muted(!hasVersion({ label, model }) && model.info.version),
              ),
            })),
          },
        ]),
    }),
    draft({
      kind: 'notFound',
      target: undefined,
      title: notFound,
      tree: () =>
        page({ title: [notFound] }, [...prose(summary, 2, 'lead'), ...paragraph(link('overview', portal.toOverview))]),
    }),
  ];
}

/** Whether the version is a part of what it is called. */
export function hasVersion({ label, model }: Pick<ListedApi, 'label' | 'model'>): boolean {
  const { title, version } = model.info;
  return title.trim() !== '' && label === `${title} ${version}`;
}

function apiCard({ folder, label, model }: ListedApi, words: Words): Card {
  const { info, servers, channels, messages } = model;
  const count = (direction: 'send' | 'receive') =>
    messages.filter(({ directions }) => directions.includes(direction)).length;
  const { connect, portal } = words;
  const further = servers.length - MOST_SERVERS;
  const lines: readonly Inlines[] = [
    remark(brief(info)),
    ...servers.slice(0, MOST_SERVERS).map(({ address }) => [{ kind: 'address' as const, url: address }]),
    further > 0 ? muted(portal.moreServers(further)) : [],
    muted(
      dotted([
        inlines({ kind: 'arrow', direction: 'send' }, ` ${connect.toSend(count('send'))}`),
        inlines({ kind: 'arrow', direction: 'receive' }, ` ${connect.toReceive(count('receive'))}`),
        portal.channels(channels.length),
      ]),
    ),
  ];
  return {
    title: line(
      link(`api:${folder}`, hasVersion({ label, model }) ? info.title : label),
      mark('version', info.version),
    ),
    lines: lines.filter((said) => said.length > 0),
  };
}
