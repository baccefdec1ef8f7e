/** Finds which application a document describes: the parameter says it, or the document, or nobody. */
import { didYouMean } from '../../nearest';
import type { Context } from '../reading/context';
import { get, type Raw } from '../reading/raw';
import type { ApiModel } from '../types';

type Perspective = ApiModel['perspective'];

/** The extension at the root of a document that says which application it describes. */
export const STATED = 'x-perspective';

/** What the document says itself; `undefined` where it says nothing, or nothing that is known. */
export function statedPerspective(root: Raw): Perspective | undefined {
  const value = get(root, STATED);
  return value === 'client' || value === 'server' ? value : undefined;
}

/**
 * The application that the document describes: the server, unless somebody says otherwise. A value that is not known
 * is warned about, whatever was chosen.
 *
 * @param chosen by a parameter, which wins; `undefined` if nothing was chosen.
 */
export function readPerspective(context: Context, chosen: Perspective | undefined): Perspective {
  const given = get(context.root, STATED);
  const stated = statedPerspective(context.root);
  if (given !== undefined && stated === undefined) {
    const what = typeof given === 'object' && given !== null ? 'this value' : JSON.stringify(given);
    const meant = typeof given === 'string' ? didYouMean(given, ['client', 'server']) : '';
    context.warn(
      'invalid-x-perspective',
      `x-perspective cannot be ${what}.${meant} Use "client" or "server".`,
      `/${STATED}`,
    );
  }
  return chosen ?? stated ?? 'server';
}
