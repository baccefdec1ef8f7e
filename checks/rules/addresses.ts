/** The parts of an address in braces, and what defines them: variables of servers, parameters of channels. */
import { getEntries, getText, pointerTo } from '../../model/reading/raw';
import { didYouMean } from '../../nearest';
import { type Part, partsOf } from '../document-parts';
import type { Rule, Subject } from '../rule';

const VARIABLES = {
  label: 'AsyncAPI 3.0.0, Server Variable Object',
  url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#serverVariableObject',
};
const PARAMETERS = {
  label: 'AsyncAPI 3.0.0, Parameters Object',
  url: 'https://www.asyncapi.com/docs/reference/specification/v3.0.0#parametersObject',
};

const IN_BRACES = /\{([^{}]*)\}/g;

/** How variables and parameters are called. Braces around anything else, such as JSON, are part of an address. */
const NAME = /^[\w-]{1,100}$/;

/** Where a server has its address: `url` in 2.x, the others in 3.x. */
const ADDRESS_KEYS = ['url', 'host', 'pathname'] as const;

/** What stands in braces, each once. */
function inBraces(address: string | undefined): ReadonlySet<string> {
  return new Set([...(address ?? '').matchAll(IN_BRACES)].map(([, name = '']) => name));
}

/** The names in braces that nothing defines. */
function undefinedIn(address: string | undefined, defined: readonly string[]): readonly string[] {
  const known = new Set(defined);
  return [...inBraces(address)].filter((name) => NAME.test(name) && !known.has(name));
}

function andMore(count: number): string {
  return count === 0 ? '' : ` Nor ${count === 1 ? 'is 1' : `are ${count}`} more.`;
}

const undefinedVariable: Rule = {
  code: 'undefined-variable',
  severity: 'warning',
  title: 'Each variable of a server’s address is defined.',
  reason: 'Nobody can connect to an address with a gap, unless the document says what to put there.',
  section: VARIABLES,
  bad: `servers:
  production:
    host: '{region}.example.com'
    protocol: wss`,
  good: `servers:
  production:
    host: '{region}.example.com'
    protocol: wss
    variables:
      region: { enum: [eu, us], description: The region of your account. }`,
  *find(subject) {
    for (const server of partsOf(subject).servers) {
      const defined = getEntries(server.raw, 'variables').map(([name]) => name);
      for (const key of ADDRESS_KEYS) {
        const [name, ...others] = undefinedIn(getText(server.raw, key), defined);
        if (name === undefined) continue;
        const message = `Variable "${name}" of server "${server.name}" is not defined.${andMore(others.length)}${didYouMean(name, defined)} Define it under "variables", with a description and its values.`;
        yield { message, pointer: `${server.pointer}/${key}` };
      }
    }
  },
};

const unusedVariable: Rule = {
  code: 'unused-variable',
  severity: 'warning',
  title: 'Each variable of a server is part of its address.',
  reason: 'A variable that stands nowhere in the address asks readers to choose a value that changes nothing.',
  section: VARIABLES,
  bad: `servers:
  production:
    host: eu.example.com
    protocol: wss
    variables:
      region: { enum: [eu, us], description: The region of your account. }`,
  good: `servers:
  production:
    host: '{region}.example.com'
    protocol: wss
    variables:
      region: { enum: [eu, us], description: The region of your account. }`,
  *find(subject) {
    for (const server of partsOf(subject).servers) {
      const used = inBraces(ADDRESS_KEYS.map((key) => getText(server.raw, key) ?? '').join(' '));
      for (const [name] of getEntries(server.raw, 'variables')) {
        if (used.has(name)) continue;
        const message = `Variable "${name}" is not part of the address of server "${server.name}". Write {${name}} into the address, or remove the variable.`;
        yield { message, pointer: `${server.pointer}${pointerTo('variables', name)}` };
      }
    }
  },
};

const undefinedParameter: Rule = {
  code: 'undefined-parameter',
  severity: 'warning',
  title: 'Each parameter of a channel’s address is defined.',
  reason: 'Readers have to put something in the place of a parameter, and learn here what it can be.',
  section: PARAMETERS,
  bad: `channels:
  room:
    address: /rooms/{roomId}`,
  good: `channels:
  room:
    address: /rooms/{roomId}
    parameters:
      roomId: { description: The room as GET /rooms names it. }`,
  *find(subject) {
    for (const channel of channelsOf(subject)) {
      const defined = getEntries(channel.raw, 'parameters').map(([name]) => name);
      const [name, ...others] = undefinedIn(channel.address, defined);
      if (name === undefined) continue;
      const message = `Parameter "${name}" of channel "${channel.name}" is not defined.${andMore(others.length)}${didYouMean(name, defined)} Define it under "parameters", with a description.`;
      yield { message, pointer: channel.addressPointer };
    }
  },
};

const unusedParameter: Rule = {
  code: 'unused-parameter',
  severity: 'warning',
  title: 'Each parameter of a channel is part of its address.',
  reason: 'A parameter that stands nowhere in the address asks readers for a value that goes nowhere.',
  section: PARAMETERS,
  bad: `asyncapi: 2.6.0
channels:
  /rooms:
    parameters:
      roomId: { description: The room as GET /rooms names it., schema: { type: string } }`,
  good: `asyncapi: 2.6.0
channels:
  /rooms/{roomId}:
    parameters:
      roomId: { description: The room as GET /rooms names it., schema: { type: string } }`,
  *find(subject) {
    for (const { name: channel, raw, address, pointer } of channelsOf(subject)) {
      // An address that is not known before runtime has its parameters all the same.
      if (address === undefined) continue;
      const used = inBraces(address);
      for (const [name] of getEntries(raw, 'parameters')) {
        if (used.has(name)) continue;
        const message = `Parameter "${name}" is not part of the address of channel "${channel}". Write {${name}} into the address, or remove the parameter.`;
        yield { message, pointer: `${pointer}${pointerTo('parameters', name)}` };
      }
    }
  },
};

interface Addressed extends Part {
  readonly address: string | undefined;
  readonly addressPointer: string;
}

/** Of 2.x the key is the address, so that one object under two keys has two of them. */
function channelsOf(subject: Subject): readonly Addressed[] {
  const { channels, context } = partsOf(subject);
  const isOfV2 = context.asyncapi.startsWith('2');
  return channels.map((channel) => {
    const key = pointerTo('channels', channel.name);
    return isOfV2
      ? { ...channel, address: channel.name, addressPointer: key }
      : { ...channel, address: getText(channel.raw, 'address'), addressPointer: `${channel.pointer}/address` };
  });
}

export const addressRules: readonly Rule[] = [undefinedVariable, unusedVariable, undefinedParameter, unusedParameter];
