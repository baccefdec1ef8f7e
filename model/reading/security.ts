/** Reads security: a list of alternative requirements, each of which needs all of its schemes. */

import { didYouMean } from '../../nearest';
import type { OAuthFlow, SecurityRequirement, SecurityScheme } from '../types';
import type { Context } from './context';
import { asTexts, entriesOf, get, getEntries, getList, getText, isRaw, pointerTo, type Raw } from './raw';
import { pointerOf, writtenBelow, writtenWithTraits } from './written';

const SCHEME = ['type', 'description', 'in', 'name', 'scheme', 'bearerFormat', 'openIdConnectUrl', 'flows', 'scopes'];

/**
 * 2.x lists names (`[{ apiKey: [], user: [] }]` requires both); 3.x lists the schemes themselves, each an alternative.
 *
 * @param pointer of the object that has the `security`.
 */
export function readSecurity(raw: Raw, context: Context, pointer: string): readonly SecurityRequirement[] {
  const schemes = new Map(getEntries(get(context.root, 'components'), 'securitySchemes'));
  const list = pointerOf(writtenBelow(writtenWithTraits(raw, pointer, context), 'security'), get(raw, 'security'));
  return getList(raw, 'security').flatMap((entry, position): SecurityRequirement[] => {
    const at = `${list}/${position}`;
    if (!isRaw(entry)) {
      context.warn(
        'unreadable-security',
        'This security requirement is not an object and is left out. Write the name of a security scheme, with a list of scopes.',
        at,
      );
      return [];
    }
    if (typeof get(entry, 'type') === 'string') {
      const id = [...schemes].find(([, scheme]) => scheme === entry)?.[0];
      return [
        [
          {
            scheme: readScheme(id, entry, context.definedAt(entry, at), context),
            scopes: asTexts(get(entry, 'scopes')),
          },
        ],
      ];
    }
    return [
      entriesOf(entry).map(([id, scopes]) => {
        const scheme = schemes.get(id);
        const place = isRaw(scheme) ? pointerTo('components', 'securitySchemes', id) : at + pointerTo(id);
        if (!isRaw(scheme)) {
          const known = [...schemes.keys()].join(', ') || 'none';
          const message = `Security scheme "${id}" does not exist.${didYouMean(id, schemes.keys())} Use one of those in components.securitySchemes: ${known}.`;
          context.warn('unknown-security-scheme', message, at + pointerTo(id));
        }
        return { scheme: readScheme(id, isRaw(scheme) ? scheme : {}, place, context), scopes: asTexts(scopes) };
      }),
    ];
  });
}

/** `security: []`: nothing is required, which is more than that nothing is said. */
export function requiresNothing(raw: Raw): boolean {
  const security = get(raw, 'security');
  return Array.isArray(security) && security.length === 0;
}

function readScheme(id: string | undefined, raw: Raw, pointer: string, context: Context): SecurityScheme {
  return {
    id,
    type: getText(raw, 'type') ?? 'unknown',
    description: getText(raw, 'description'),
    in: getText(raw, 'in'),
    name: getText(raw, 'name'),
    scheme: getText(raw, 'scheme'),
    bearerFormat: getText(raw, 'bearerFormat'),
    openIdConnectUrl: getText(raw, 'openIdConnectUrl'),
    flows: getEntries(raw, 'flows')
      .filter(([name]) => !name.startsWith('x-'))
      .map(([name, flow]) => readFlow(name, flow)),
    extensions: context.extensions(raw, SCHEME),
    pointer,
  };
}

function readFlow(name: string, raw: unknown): OAuthFlow {
  const scopes = isRaw(get(raw, 'availableScopes')) ? 'availableScopes' : 'scopes';
  return {
    name,
    authorizationUrl: getText(raw, 'authorizationUrl'),
    tokenUrl: getText(raw, 'tokenUrl'),
    refreshUrl: getText(raw, 'refreshUrl'),
    scopes: getEntries(raw, scopes).map(([scope, description]) => ({
      name: scope,
      description: typeof description === 'string' ? description : '',
    })),
  };
}
