/** Reads the description of the API: the `info` object and the root of the document. */

import { STATED, statedPerspective } from '../perspective/stated';
import type { Contact, Info, License } from '../types';
import type { Context } from './context';
import { readExternalDocs, readTags } from './metadata';
import { get, getRaw, getText } from './raw';
import type { SessionReader } from './sessions';

const ROOT = [
  'asyncapi',
  'id',
  'info',
  'servers',
  'channels',
  'operations',
  'components',
  'tags',
  'externalDocs',
  'defaultContentType',
];
const COMPONENTS = [
  'schemas',
  'servers',
  'serverVariables',
  'channels',
  'operations',
  'messages',
  'securitySchemes',
  'parameters',
  'correlationIds',
  'replies',
  'replyAddresses',
  'externalDocs',
  'tags',
  'operationTraits',
  'messageTraits',
  'serverBindings',
  'channelBindings',
  'operationBindings',
  'messageBindings',
];
const INFO = ['title', 'version', 'description', 'termsOfService', 'contact', 'license', 'tags', 'externalDocs'];

export function readInfo(context: Context, version: string | undefined, readSessions: SessionReader): Info {
  const { root } = context;
  const { sessions, told } = readSessions(root, '');
  const known = [...ROOT, ...told, ...(statedPerspective(root) === undefined ? [] : [STATED])];
  const info = getRaw(root, 'info');
  return {
    title: getText(info, 'title') ?? '',
    version: version ?? getText(info, 'version') ?? '',
    description: getText(info, 'description'),
    termsOfService: getText(info, 'termsOfService'),
    contact: readContact(context),
    license: readLicense(context),
    tags: [...readTags(root), ...readTags(info)],
    externalDocs: readExternalDocs(root) ?? readExternalDocs(info),
    id: getText(root, 'id'),
    defaultContentType: getText(root, 'defaultContentType'),
    sessions,
    extensions: [
      ...context.extensions(root, known),
      ...context.extensions(info, INFO),
      ...context.extensions(getRaw(root, 'components'), COMPONENTS),
    ],
  };
}

function readContact(context: Context): Contact | undefined {
  const contact = getRaw(get(context.root, 'info'), 'contact');
  if (contact === undefined) return undefined;
  return {
    name: getText(contact, 'name'),
    url: getText(contact, 'url'),
    email: getText(contact, 'email'),
    extensions: context.extensions(contact, ['name', 'url', 'email']),
  };
}

function readLicense(context: Context): License | undefined {
  const license = getRaw(get(context.root, 'info'), 'license');
  if (license === undefined) return undefined;
  return {
    name: getText(license, 'name') ?? '',
    url: getText(license, 'url'),
    extensions: context.extensions(license, ['name', 'url']),
  };
}
