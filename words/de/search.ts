/** German: the search, and the index that replaces it without a script. */
import type { Words } from '../types';

const client: Words['search']['client'] = {
  label: 'Suche',
  placeholder: 'Nachrichten, Eigenschaften, Werte …',
  close: 'Schließen',
  loading: 'Wird geladen …',
  what: 'Findet Nachrichten, Kanäle, Server, Schemas, Eigenschaften und Werte.',
  how: 'Mehrere Wörter grenzen die Suche ein, etwa der Name einer Nachricht und einer Eigenschaft darin.',
  everything: 'Alles von A bis Z',
  one: '1 Ergebnis',
  many: '{count} Ergebnisse',
  first: '{count} Ergebnisse, die besten {shown} werden gezeigt',
  none: 'Keine Ergebnisse für „{query}“',
  noneHint: 'Ein kürzeres oder anderes Wort hilft vielleicht weiter, oder die Liste von A bis Z.',
  noneHintAlone: 'Ein kürzeres oder anderes Wort hilft vielleicht weiter.',
  move: 'auswählen',
  open: 'öffnen',
  leave: 'schließen',
  send: 'Senden',
  receive: 'Empfangen',
  on: 'Auf {servers}',
  kinds: {
    message: 'Nachricht',
    operation: 'Operation',
    channel: 'Kanal',
    server: 'Server',
    schema: 'Schema',
    guide: 'Seite',
    property: 'Eigenschaft',
    value: 'Wert',
  },
};

export const searchDe: Words['search'] = {
  link: 'Suche',
  client,
  title: 'Alles von A bis Z',
  about: (count) => (count === 1 ? 'Ein Name in dieser API.' : `Alle ${count} Namen in dieser API.`),
  empty: 'Keine Einträge.',
  part: (part, of) => `Seite ${part} von ${of}`,
  letters: 'Buchstaben',
  other: 'Weitere Namen',
  more: (count) => `und ${count} weitere`,
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
};
