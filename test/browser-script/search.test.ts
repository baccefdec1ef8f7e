/** What a query finds, and in which order. */
import { describe, expect, test } from '@jest/globals';
import { piecesOf } from '../../browser/search/highlight';
import { makeSearch } from '../../browser/search/rank';
import { readIndex } from '../../browser/search/read-index';
import { tokensOf } from '../../browser/search/tokens';
import { pageEntry, type SearchEntry } from '../../site/search/entry';
import { searchIndex } from '../../site/search/index-text';

const message = (label: string, more: Partial<SearchEntry> = {}) =>
  pageEntry({ kind: 'message', label, target: `message:${label}`, ...more });
const inside = (kind: 'property' | 'value', label: string, parent: SearchEntry, text?: string) =>
  pageEntry({ kind, label, target: parent.target, parent, text, anchor: `${parent.anchor ?? 'payload'}-${label}` });

const status = message('subscriptionStatus', { text: 'What became of a request.' });
const order = message('add_order', { aliases: ['orders.add'], text: 'Buys or sells.' });
const ping = message('ping', { text: 'Is anybody there?' });
const subscription = inside('property', 'subscription', status);
const ENTRIES: readonly SearchEntry[] = [
  status,
  inside('property', 'status', status),
  subscription,
  inside('property', 'name', subscription, 'The feed.'),
  inside('value', 'ticker', subscription),
  order,
  inside('property', 'name', order, 'Of whoever buys.'),
  inside('property', 'ordertype', order),
  ping,
  pageEntry({ kind: 'schema', label: 'Ping', target: 'schema:Ping' }),
  pageEntry({ kind: 'channel', label: '/', target: 'channel:/' }),
  message('__proto__'),
  message('Übersicht'),
  message('constructor'),
];

const { names, labels, kinds, parents, ...index } = readIndex(
  searchIndex([{ entries: ENTRIES, addresses: new Map() }]),
);
const search = makeSearch({ names, labels, kinds, parents, ...index });
const found = (query: string) =>
  search(query, 50).best.map((entry) => {
    const trail: string[] = [];
    for (let at = entry; at >= 0; at = parents[at] ?? -1) trail.unshift(names[labels[at] ?? -1] ?? '');
    return trail.join(' › ');
  });

describe('a query', () => {
  test.each([
    ['a part of a name in camel case', 'status', ['subscriptionStatus', 'subscriptionStatus › status']],
    ['a name in small letters', 'subscriptionstatus', ['subscriptionStatus']],
    ['a name with other marks', 'subscription_status', ['subscriptionStatus']],
    ['a beginning', 'subscr', ['subscriptionStatus', 'subscriptionStatus › subscription']],
    ['a name that is written with underscores', 'addorder', ['add_order']],
    ['another name of the same', 'orders.add', ['add_order']],
    ['a typo', 'subscribtion', ['subscriptionStatus', 'subscriptionStatus › subscription']],
    ['two letters in the wrong order', 'tikcer', ['subscriptionStatus › subscription › ticker']],
    ['a word of a text', 'anybody', ['ping']],
    ['an accent that is left out', 'ubersicht', ['Übersicht']],
    ['nothing but a mark', '/', ['/']],
    ['what JavaScript has on every object', '__proto__', ['__proto__']],
    ['what JavaScript has on every object, too', 'constructor', ['constructor']],
    ['what is nowhere', 'zzzz', []],
    ['spaces', '   ', []],
  ])('may be %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('of two words finds what stands in the other', () => {
    expect(found('subscription name')[0]).toBe('subscriptionStatus › subscription › name');
    expect(found('add_order.name')).toEqual(['add_order › name']);
  });

  test('finds names before properties and properties before texts', () => {
    expect(found('order')).toEqual(['add_order', 'add_order › ordertype']);
    expect(found('buys')).toEqual(['add_order', 'add_order › name']);
  });

  test('finds the message before the schema of the same name', () => {
    expect(found('ping')).toEqual(['ping', 'Ping']);
  });

  test('counts all and shows the best, with room for more than one name', () => {
    const pages = Array.from({ length: 60 }, (_, at) => message(`m${at}`));
    const many = pages.flatMap((page) => [page, inside('property', 'event', page), inside('property', 'events', page)]);
    const entries = readIndex(searchIndex([{ entries: many, addresses: new Map() }]));
    const { total, best } = makeSearch(entries)('event', 30);
    expect(total).toBe(120);
    expect(best).toHaveLength(30);
    expect(new Set(best.map((entry) => entries.names[entries.labels[entry] ?? -1]))).toEqual(
      new Set(['event', 'events']),
    );
  });
});

test('names are taken apart where their writers joined them', () => {
  expect(tokensOf('subscriptionStatus')).toEqual(['subscriptionstatus', 'subscription', 'status']);
  expect(tokensOf('HTTPServer/v2.user_id')).toEqual([
    'httpserver',
    'v2',
    'userid',
    'http',
    'server',
    'v',
    '2',
    'user',
    'id',
    'httpserverv2userid',
  ]);
});

test('what fits is marked as it is written', () => {
  expect(piecesOf('Subscription_Status', ['subscriptionstatus'])).toEqual(['', 'Subscription_Status']);
  expect(piecesOf('An Über-name', ['uber', 'name'])).toEqual(['An ', 'Über', '-', 'name']);
  expect(piecesOf('<b>', [])).toEqual(['<b>']);
});

test('an entry that stands too deep for a digit keeps its anchor', () => {
  const deep: SearchEntry[] = [message('deep')];
  for (let at = 1; at < 60; at++) {
    const parent = deep.at(-1);
    if (parent !== undefined) deep.push(inside('property', `p${at}`, parent));
  }
  const entries = readIndex(
    searchIndex([{ entries: deep, addresses: new Map([['message:deep', 'messages/deep.html']]) }]),
  );
  expect(entries.addressOf(59)).toBe(`messages/deep.html#${deep.at(-1)?.anchor}`);
});
