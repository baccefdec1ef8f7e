/** What the APIs of a portal are called, and the folders that they stand in. */
import { slugsFor } from '../filters/slug';
import { groupBy } from '../group-by';

interface Named {
  readonly title: string;
  readonly version: string;
  /** The path of the document, with `/`: no two have the same. */
  readonly path: string;
}

interface NamedApi {
  /** From the root of the portal, without a slash. */
  readonly folder: string;
  /** The title, and what sets it apart from another one with this title. */
  readonly label: string;
}

/**
 * In the order given. An API is called by its title; those that share one by their versions as well, and those that share
 * both by where their documents lie. A name keeps its folder when others come or go, unless they would meet.
 */
export function nameApis(apis: readonly Named[]): readonly NamedApi[] {
  const byTitle = groupBy(apis, ({ title }) => title);
  const byVersion = groupBy(apis, ({ title, version }) => JSON.stringify([title, version]));
  const root = commonFolder(apis.map(({ path }) => path));
  const named = apis.map(({ title, version, path }) => {
    if (byTitle.get(title)?.length === 1) return { name: title, label: title };
    const isOnly = byVersion.get(JSON.stringify([title, version]))?.length === 1;
    if (isOnly) return { name: `${title} ${version}`, label: `${title} ${version}` };
    const name = withoutName(path.slice(root.length));
    return { name, label: `${title} (${name})` };
  });
  // Spaces at their ends set them apart from each other, and are in no folder's name.
  const unique = new Set<string>();
  const own = named.map(({ name }) => {
    let one = `${name} `;
    while (unique.has(one)) one += ' ';
    unique.add(one);
    return one;
  });
  const slugs = slugsFor([...unique], { fallback: 'api' });
  return named.map(({ label }, index) => {
    const folder = slugs.get(own[index] ?? '') ?? '';
    return { label: label.trim() === '' ? folder : label, folder };
  });
}

/** With its slash. */
function commonFolder([first = '', ...others]: readonly string[]): string {
  const steps = first.split('/').slice(0, -1);
  while (steps.length > 0 && !others.every((path) => path.startsWith(`${steps.join('/')}/`))) steps.pop();
  return steps.length === 0 ? '' : `${steps.join('/')}/`;
}

/** Most are called `asyncapi.yaml`, in a folder that says which. */
function withoutName(path: string): string {
  return path.replace(/\.\w+$/, '').replace(/\/asyncapi$/i, '');
}
