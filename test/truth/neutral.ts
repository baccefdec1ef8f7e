/**
 * Phrases that claim nothing of a document: names, headings, columns, controls of the page, words for keywords of a schema.
 * They are listed one by one, so that a new phrase is either put here by somebody who has read it, or has a rule.
 */
const LISTED = `
  client.theme: title now system light dark
  client: copy copyMarkdown copied notCopied example linkTo linkCopied expandAll collapseAll
  connect: connect toServer send sendSome or listen toSend toReceive facts
  connect.handshake: parameters bindingVersion location
  constraints: characters items properties matchingItems exactly between atLeast atMost greaterThan lessThan both
  constraints: uniqueItems multipleOf matches encodedAs contentOfType
  content: about identifier extensions bindingsAndExtensions
  conversation: label request replies correlation servers dialogue more or comma someOf you
  guides: title summary all pager
  identity: and oneOf shared sharedWith sharedWithSome
  layout: skip menu close site outline source madeFrom theDocument aDocument all
  markdown: view partOf
  markdown.kind: server channel topic message schema
  markdown.llms: aboutOther sides start documentNote full overviewNote vocabularyNote vocabularyAndServersNote
  print: link title description contents toSite
  print.parts: overview changes guides servers channels conversations vocabulary messages schemas
  message.directions: send receive
  message.arrows: send receive both
  message: message direction servers channels knownBy replies inAsyncApi name title pager moreExamples example
  message: exampleAt headers payload matrix unavailable bothWays
  message.more: servers messages both noRoom link
  pages.overview: start goodToKnow vocabulary allMessages allServers allChannels
  pages.send: title label
  pages.receive: title label
  pages: otherMessages
  pages.server: address protocol security connect channels messages unusedNote
  pages.channel: address parameters servers replies repliesNote unusedNote toldApart toldApartTwice noMessage
  pages.channel: messagesOf
  pages.message: replies requests payload operations siblings moreSiblings siblingsNote examples dialogue
  pages.schema: inMessages inSchemas usedBy nothing
  pages.conversations: title pages
  pages.vocabulary: title words where sameEverywhere whereNote
  pages.vocabulary.columns: word here server user
  pages.vocabulary.readings: server client
  pages.vocabulary.meanings.send: server user
  pages.vocabulary.meanings.receive: server user
  pages.sections.servers: title summary
  pages.sections.channels: title summary
  pages.sections.messages: title summary
  pages.sections.schemas: title summary
  pages.columns: channel topic messages address schema type about
  pages.notFound: title summary ways overview messages
  schema: and or comma required optional forbidden from fromToo otherProperty matching withPart toldApartBy
  schema: toldApartByType mustNotHave mustNotHaveTogether requires sameAs whole part partOf shownAt writtenIn
  schema: asWritten continued inside
  schema.types: any nothing emptyArray tuple arrayOf
  schema.values: always oneOf many
  schema.folds: properties moreProperties variants conditions items details
  schema.titles: tuple allOf anyOf oneOf
  schema.parts: item tupleItem furtherItems contains propertyNames allOf variant not if isTrue isFalse dependency
  schema.variants: label field having again notWith
  schema.conditions: when whenAndMore whenMore nothing otherwise otherwiseAndMore otherwiseMore and andThen is isNot
  schema.conditions: isOrAbsent isThere isAbsent isThereOrAbsent required forbidden notTogether has impossible
  titles: overview server channel topic message schema inApi conversations vocabularyOther
  search: link title about empty part letters other more previous next
  search.client: label placeholder close loading what how everything one many first none noneHint noneHintAlone move
  search.client: open leave send receive on
  search.client.kinds: message operation channel server schema guide property value
`;

export const NEUTRAL: ReadonlySet<string> = new Set(
  LISTED.trim()
    .split('\n')
    .flatMap((line) => {
      const [family = '', names = ''] = line.trim().split(':');
      return names
        .trim()
        .split(' ')
        .map((name) => `${family}.${name}`);
    }),
);
