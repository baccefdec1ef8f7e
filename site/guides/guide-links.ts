/** Where the links of a guide lead: to other guides, to pages of the site by name, to pictures of its folder. */

import type { Warning } from '../../errors';
import { guideId, type Heading, writtenLinks } from '../../filters/guide-text';
import { webUrl } from '../../filters/url';
import type { ApiModel } from '../../model/types';
import { didYouMean } from '../../nearest';
import type { Target } from '../targets';
import { decoded, folderLink, isDrawingPath, isImagePath, isMarkdownPath } from './paths';
import { INDEX, type ReadGuides } from './read';
import type { GuideLink } from './text';
import type { Guide } from './types';

export interface SettledLinks {
  /** By their destinations as written; one that leads nowhere has no target. */
  readonly links: ReadonlyMap<string, GuideLink>;
  readonly warnings: readonly Warning[];
}

/** Pages that a guide can name, beside those of the document's parts. */
const PAGES = [
  ...(['overview', 'conversations', 'vocabulary', 'changes', 'guides'] as const),
  ...(['servers', 'channels', 'messages', 'schemas', 'document'] as const),
] satisfies readonly Target[];

/** The parts of a document that have pages, as a link names them. */
const KINDS = ['server', 'channel', 'message', 'schema'] as const;

/** How many names a warning lists. */
const MOST_NAMES = 8;

/** Parts of one kind. */
interface Named {
  readonly ids: readonly string[];
  /** By id, or else by what only one is called. */
  readonly byName: ReadonlyMap<string, string>;
}

/** Settles the links of one guide after the other. */
export function guideLinker(
  model: ApiModel,
  { guides, index }: ReadGuides,
  paths: ReadonlyMap<Target, string>,
  folder: string,
): (guide: Guide) => SettledLinks {
  const byPath = new Map([...guides, ...(index === undefined ? [] : [index])].map((guide) => [guide.path, guide]));
  const parts: Readonly<Record<(typeof KINDS)[number], Named>> = {
    server: namedBy(model.servers, ({ label }) => [label]),
    channel: namedBy(model.channels, ({ label, address }) => [label, address]),
    message: namedBy(model.messages, ({ label, name }) => [label, name]),
    schema: namedBy(model.schemas, () => []),
  };
  const anchors = new Map<Guide, ReadonlyMap<string, Heading>>();

  return (guide) => {
    const links = new Map<string, GuideLink>();
    const warnings: Warning[] = [];
    for (const { destination, isImage, line } of writtenLinks(guide.text)) {
      const settled = isImage ? image(destination, guide) : link(destination, guide);
      if (settled === undefined) continue;
      const place = { file: folder + guide.path, line };
      const name = key(destination, isImage);
      if (settled.link !== undefined && !links.has(name)) links.set(name, { ...settled.link, place });
      if (settled.problem === undefined) continue;
      const code = isImage ? 'guide-image' : 'guide-link';
      warnings.push({ code, message: settled.problem, pointer: '', place });
    }
    return { links, warnings };
  };

  function link(destination: string, guide: Guide): Settled | undefined {
    if (webUrl(destination) !== undefined) return undefined;
    const kind = KINDS.find((known) => destination.startsWith(`${known}:`));
    if (kind !== undefined) return part(kind, destination);
    const [name = '', ...rest] = decoded(destination).split('#');
    const target = PAGES.find((page) => page === name);
    if (target === undefined) return file(destination, guide);
    if (!paths.has(target)) return broken(destination, name, 'this site has no such page');
    return { link: { target, anchor: rest.join('#') || undefined, label: name } };
  }

  function part(kind: (typeof KINDS)[number], destination: string): Settled {
    const { ids, byName } = parts[kind];
    const written = destination.slice(kind.length + 1);
    for (const name of new Set([written, decoded(written)])) {
      // A name may hold a `#` itself.
      for (const [head, anchor] of [[name, undefined] as const, ...splitAtHash(name)]) {
        const id = byName.get(head);
        if (id !== undefined) return { link: { target: `${kind}:${id}`, anchor, label: head } };
      }
    }
    const shown = ids.slice(0, MOST_NAMES).join(', ') + (ids.length > MOST_NAMES ? ', …' : '');
    const meant = didYouMean(decoded(written), byName.keys());
    const names = ids.length === 0 ? 'none' : shown;
    return broken(destination, decoded(written), `the document has no ${kind} of that name.${meant} It has ${names}`);
  }

  function file(destination: string, guide: Guide): Settled {
    const end = folderLink(destination, guide.path);
    if (end === undefined) {
      return broken(
        destination,
        destination,
        'link to a guide (other.md), a page (message:name) or the web (https://…)',
      );
    }
    const other = byPath.get(end.path);
    if (other !== undefined) return heading(destination, other, end.anchor);
    if (isDrawingPath(end.path)) return drawing(destination, end.path);
    if (isImagePath(end.path)) return picture(destination, end.path);
    const reason = isMarkdownPath(end.path)
      ? `${folder}${end.path} does not exist`
      : 'link to a guide (other.md), a page (message:name), a picture in the folder of guides or the web (https://…)';
    return broken(destination, end.path, reason);
  }

  function heading(destination: string, other: Guide, anchor: string | undefined): Settled {
    const target = other.path === INDEX ? 'guides' : (`guide:${other.path}` as const);
    const known = anchor === undefined ? undefined : headingAt(other, anchor);
    const label = known?.text ?? other.title;
    if (anchor === undefined || known !== undefined) return { link: { target, anchor: known?.id, label } };
    const ids = other.headings.slice(0, MOST_NAMES).map(({ id }) => `#${id}`);
    const has = ids.length === 0 ? 'no headings' : ids.join(', ');
    const problem = `"${destination}" refers to a heading that does not exist: ${folder}${other.path} has ${has}. The link leads to the top of the page.`;
    return { link: { target, anchor: undefined, label }, problem };
  }

  function headingAt(guide: Guide, anchor: string): Heading | undefined {
    const known = anchors.get(guide) ?? new Map(guide.headings.map((heading) => [heading.id, heading]));
    anchors.set(guide, known);
    return known.get(anchor) ?? known.get(guideId(anchor));
  }

  function image(destination: string, guide: Guide): Settled | undefined {
    if (webUrl(destination) !== undefined) {
      const problem = `The picture "${destination}" is shown as a link, since pages load nothing from other hosts. To show the picture, put the file into ${folder}`;
      return { problem: `${problem}.` };
    }
    const end = folderLink(destination, guide.path);
    if (end === undefined || !isImagePath(end.path)) {
      const reason = 'use a .png, .jpg, .gif, .svg, .webp or .avif file in the folder of guides';
      return broken(destination, destination, reason);
    }
    return picture(destination, end.path);
  }

  /** As a picture it runs no script; opened as a page it would, with the rights of the site and without our policy. */
  function drawing(destination: string, path: string): Settled {
    const remedy = `Show it as a picture, ![words](${destination}), or link a .png`;
    return {
      link: { target: undefined, anchor: undefined, label: path },
      problem: `"${destination}" is not linked, since an SVG file that is opened as a page may run scripts. ${remedy}.`,
    };
  }

  function picture(destination: string, path: string): Settled {
    const target = `image:${path}` as const;
    if (paths.has(target)) return { link: { target, anchor: undefined, label: path } };
    return broken(destination, path, `${folder}${path} does not exist or may not be shown`);
  }
}

/** What a link and an image of the same destination are kept under. */
export function key(destination: string, isImage: boolean): string {
  return `${isImage ? '!' : ''}${destination}`;
}

/** What became of a destination: a link, a problem, or both. */
interface Settled {
  readonly link?: Omit<GuideLink, 'place'>;
  readonly problem?: string;
}

function broken(destination: string, label: string, reason: string): Settled {
  return {
    link: { target: undefined, anchor: undefined, label },
    problem: `"${destination}" leads nowhere: ${reason}. Its text is shown without a link.`,
  };
}

function namedBy<Part extends { readonly id: string }>(
  all: readonly Part[],
  namesOf: (part: Part) => readonly (string | undefined)[],
): Named {
  const called = new Map<string, string | undefined>();
  for (const part of all) {
    // A name of two parts means neither.
    for (const name of new Set(namesOf(part))) {
      if (name !== undefined) called.set(name, called.has(name) ? undefined : part.id);
    }
  }
  const only = [...called].flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const]));
  const ids = all.map(({ id }) => id);
  return { ids, byName: new Map([...only, ...ids.map((id) => [id, id] as const)]) };
}

function splitAtHash(name: string): readonly (readonly [string, string | undefined])[] {
  const at = name.lastIndexOf('#');
  return at === -1 ? [] : [[name.slice(0, at), name.slice(at + 1) || undefined]];
}
