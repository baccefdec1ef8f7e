import { expect, test } from '@jest/globals';
import { compareModels } from '../../changes/compare';
import { RULES, verdictOf } from '../../changes/rules';
import { bases, cases, changesOf, lineOf, modelOf } from './cases';

test.each(cases)('$name', async (one) => {
  const { changes, isIncomplete } = await changesOf(one);
  expect(changes.map(lineOf)).toEqual(one.says ?? []);
  expect(isIncomplete).toBe(false);
});

/** `breaking property-removed, send` of a line of the table. */
const headOf = (line: string) => line.slice(0, line.indexOf(':'));

test('every rule has a case for each of its verdicts', () => {
  const said = new Set(cases.flatMap(({ says = [] }) => says.map(headOf)));
  const missing = Object.entries(RULES).flatMap(([rule, ruling]) => {
    const heads =
      typeof ruling === 'string'
        ? [`${ruling} ${rule}`]
        : Object.entries(ruling).map(([way, verdict]) =>
            verdict === 'documentation' ? `${verdict} ${rule}` : `${verdict} ${rule}, ${way}`,
          );
    return heads.filter((head) => ![...said].some((one) => one === head || one.startsWith(`${head}, `)));
  });
  expect(missing).toEqual([]);
});

test.each(cases.filter(({ at }) => at === undefined))(
  'the other perspective swaps the verdicts of the two directions: $name',
  async (one) => {
    const server = await changesOf(one);
    const client = await changesOf(one, { perspective: 'client' });
    // The schema travels both ways, so that each way has what the other had: the set is the same, and so are its verdicts.
    expect(client.changes.map(lineOf).sort()).toEqual(server.changes.map(lineOf).sort());
    for (const { rule, direction, verdict } of client.changes) expect(verdict).toBe(verdictOf(rule, direction));
  },
);

test('a message that is only sent breaks, from the other side, where what is received does', async () => {
  const one = {
    name: 'a value',
    at: '/components/messages/up/payload',
    old: { properties: { a: { enum: ['x'] } } },
    new: { properties: { a: { enum: ['x', 'y'] } } },
  };
  const [server] = (await changesOf(one)).changes;
  const [client] = (await changesOf(one, { perspective: 'client' })).changes;
  expect([server?.direction, server?.verdict]).toEqual(['send', 'safe']);
  expect([client?.direction, client?.verdict]).toEqual(['receive', 'strict']);
});

test('a scheme that a server and its operations come to require is told of once', async () => {
  const secured = (isSecured: boolean) => {
    const document = structuredClone(bases[3]);
    document.components.securitySchemes = { token: { type: 'http', scheme: 'bearer' } };
    if (!isSecured) return document;
    const security = [{ $ref: '#/components/securitySchemes/token' }];
    document.servers.other.security = security;
    document.operations.sendUp.security = security;
    document.operations.getDown.security = security;
    return document;
  };
  const { changes } = compareModels(await modelOf(secured(false)), await modelOf(secured(true)));
  expect(changes.map(lineOf)).toEqual([
    'breaking security-required: server other: Credentials are now required: http bearer.',
  ]);
  expect(changes[0]?.also.map(({ id }) => id).sort()).toEqual(['getDown', 'sendUp']);
});
