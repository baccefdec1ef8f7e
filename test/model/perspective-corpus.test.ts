/** Which documents of others are said to be written from the client's side: those that are, and no other. */
import { expect, test } from '@jest/globals';
import { readDocument } from '../../model/read';
import { corpus, corpusPart, type DocumentFile, examples } from '../support/documents';
import { parseFile } from '../support/parse';

/** Each was read beside its texts: it is written from the client's side. */
const TURNED = [
  '_patched/deepgram__deepgram-api-specs/asyncapi.yml',
  'api-evangelist__binance/asyncapi/binance-spot-websocket-api-asyncapi.yml',
  'asyncapi__asyncapi-react/library/src/__tests__/docs/v3/kraken-websocket-request-reply-multiple-channels.json',
  'asyncapi__generator/apps/keeper/test/__fixtures__/asyncapi-message-validation.yml',
  'asyncapi__generator/packages/templates/clients/websocket/test/__fixtures__/asyncapi-hoppscotch-client.yml',
  'asyncapi__generator/packages/templates/clients/websocket/test/__fixtures__/asyncapi-postman-echo.yml',
  'asyncapi__generator/packages/templates/clients/websocket/test/__fixtures__/asyncapi-slack-client.yml',
  'deepgram__deepgram-api-specs/asyncapi.yml',
  'deepgram__deepgram-api-specs@6c6a2583/asyncapi.yml',
  'deepgram__deepgram-api-specs@a2cddde8/asyncapi.yml',
  'deepgram__deepgram-api-specs@bcf860cc/asyncapi.yml',
  'deepgram__deepgram-api-specs@fc30ba7f/asyncapi.yml',
  'kanekoshoyu__exchange-collection/asset/bitget_ws_asyncapi.yaml',
  'kanekoshoyu__exchange-collection/asset/krakenfutures_ws_asyncapi.yaml',
];

/** Written from the server's side, with two texts or more that say so. */
const RIGHT = [
  '_patched/api-evangelist__openai/asyncapi/openai-realtime-asyncapi.yml',
  '_patched/api-evangelist__supabase/asyncapi/supabase-realtime-api-asyncapi.yml',
  'LemmyNet__lemmy@761714fd/asyncapi.yaml',
  'Mliviu79__voiceblender/asyncapi.yaml',
  'Mliviu79__voiceblender@2fc2adb5/asyncapi.yaml',
  'Mliviu79__voiceblender@92bb3c4c/asyncapi.yaml',
  'api-evangelist__discord/asyncapi/discord-voice-api-asyncapi.yml',
  'api-evangelist__openai/asyncapi/openai-realtime-asyncapi.yml',
  'api-evangelist__supabase/asyncapi/supabase-realtime-api-asyncapi.yml',
  'asyncapi__generator/packages/templates/clients/websocket/test/__fixtures__/asyncapi-hoppscotch-server.yml',
  'asyncapi__glee/packages/glee/examples/shrek-websockets/asyncapi.yaml',
  'asyncapi__spec/examples/kraken-websocket-request-reply-message-filter-in-reply-asyncapi.yml',
  'asyncapi__spec/examples/kraken-websocket-request-reply-multiple-channels-asyncapi.yml',
  'ballerina-platform__asyncapi-tools/asyncapi-cli/src/test/resources/websockets/asyncapi-to-ballerina/client/Real/kraken_websocket.yaml',
  'elevenlabs__elevenlabs-docs/fern/apis/api/asyncapi.yml',
  'elevenlabs__elevenlabs-docs/fern/apis/convai/asyncapi.yml',
  'elevenlabs__elevenlabs-docs@814ee697/fern/apis/convai/convo-asyncapi.yml',
  'kanekoshoyu__exchange-collection/asset/hashkey_ws_asyncapi.yaml',
  'kraken',
  'kraken-v3',
];

/** What few texts or none tell is read in part only: parsing takes long. `WS_DOCS_CORPUS=all` reads every document. */
const told = new Set([...TURNED, ...RIGHT]);
const read = new Set([...examples, ...corpus.filter(({ name }) => told.has(name)), ...corpusPart(6)]);

async function isWarned({ path }: DocumentFile, perspective: 'server' | 'client'): Promise<boolean> {
  const { document } = await parseFile(path, { evenIfInvalid: true });
  if (document === undefined) return false;
  return readDocument(document, { perspective }).warnings.some(({ code }) => code === 'contradicted-perspective');
}

async function namesOf(perspective: 'server' | 'client'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of read) if (await isWarned(file, perspective)) found.push(file.name);
  return found.sort();
}

/** Of a table, what is there to read: a clone elsewhere has the examples alone. */
function present(names: readonly string[]): readonly string[] {
  const there = new Set([...read].map(({ name }) => name));
  return names.filter((name) => there.has(name)).sort();
}

test(`of ${read.size} documents, those that are turned round are warned about`, async () => {
  expect(await namesOf('server')).toEqual(present(TURNED));
}, 300_000);

test('if all of them are taken for those of clients, those that are right are warned about', async () => {
  expect(await namesOf('client')).toEqual(present(RIGHT));
}, 300_000);

test('where the corpus is, every document of the tables is in it', () => {
  expect(present([...told])).toHaveLength(
    corpus.length === 0 ? examples.filter(({ name }) => told.has(name)).length : told.size,
  );
});
