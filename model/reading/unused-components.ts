/** Finds what `components` holds and nothing uses: it is shown as it is, so that nothing of a document is lost. */

import type { Extension } from '../types';
import type { Context } from './context';
import { asList, entriesOf, get, isRaw, plainInside } from './raw';

/** Messages and schemas have pages of their own, used or not. */
const WITH_PAGES: ReadonlySet<string> = new Set(['messages', 'schemas']);

/** @returns each under its place, such as `components.securitySchemes.oauth`, in the document's order. */
export function unusedComponents({ root, pointers }: Context): readonly Extension[] {
  const components = entriesOf(get(root, 'components')).filter(([kind]) => !kind.startsWith('x-'));
  const roots = entriesOf(root).filter(([key]) => key !== 'components');
  const withPages = components.filter(([kind]) => WITH_PAGES.has(kind));
  const used = reach([...roots, ...withPages].map(([, value]) => value));
  return components
    .filter(([kind]) => !WITH_PAGES.has(kind))
    .flatMap(([kind, entries]) =>
      entriesOf(entries)
        .filter(([name, value]) => !used.objects.has(value) && !(kind === 'securitySchemes' && used.schemes.has(name)))
        .map(([name, value]) => ({ name: `components.${kind}.${name}`, value: plainInside(value, pointers) })),
    );
}

interface Used {
  readonly objects: ReadonlySet<unknown>;
  /** AsyncAPI 2 names its security schemes, where other things are shared objects. */
  readonly schemes: ReadonlySet<string>;
}

function reach(roots: readonly unknown[]): Used {
  const objects = new Set<unknown>();
  const schemes = new Set<string>();
  const rest = [...roots];
  for (let value = rest.pop(); rest.length > 0 || value !== undefined; value = rest.pop()) {
    if (typeof value !== 'object' || value === null || objects.has(value)) continue;
    objects.add(value);
    for (const requirement of asList(get(value, 'security'))) {
      if (isRaw(requirement)) for (const name of Object.keys(requirement)) schemes.add(name);
    }
    rest.push(...(Array.isArray(value) ? value : Object.values(value)));
  }
  return { objects, schemes };
}
