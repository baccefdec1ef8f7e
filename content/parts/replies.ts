/** What replies to what: how each reply can turn out, where it is sent, and how it is matched with its request. */
import type { Message } from '../../model/types';
import type { ReplyView, RequestView, SuggestionView } from '../../site/messages/conversations';
import type { Correlation } from '../../site/messages/correlation';
import type { Words } from '../../words/types';
import type { Block, Inlines, Item } from '../blocks';
import { code, inferred, inlines, line, mark, muted, note, phrase, remark } from '../inlines';
import { channelLink, messageLink } from '../links';
import { directionBadges } from './message-table';

export function replyList(replies: readonly ReplyView[], words: Words): readonly Block[] {
  return list(replies.map((view) => replyItem(view, words)));
}

export function requestList(requests: readonly RequestView[], words: Words): readonly Block[] {
  return list(requests.map(({ message, correlation }) => item(message, matchedBy(correlation, words), words)));
}

/** Replies that nothing declares, each with the reason for which it is named all the same. */
export function suggestedReplyList(suggested: readonly SuggestionView[], words: Words): readonly Block[] {
  return list(suggested.map(({ reply, reason }) => item(reply, reasonInlines(reason, words), words)));
}

/** The same from the other side. */
export function suggestedRequestList(suggested: readonly SuggestionView[], words: Words): readonly Block[] {
  return list(suggested.map(({ request, reason }) => item(request, reasonInlines(reason, words), words)));
}

export function reasonInlines(reason: SuggestionView['reason'], words: Words): Inlines {
  const { reasons } = words.conversation;
  return inferred(reason.kind === 'text' ? phrase(reasons.text, { quote: reason.quote }) : reasons.names, words);
}

function list(items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', look: 'replies', items }];
}

function replyItem({ reply: { address }, message, channel, outcomes, correlation }: ReplyView, words: Words): Item {
  const { conversation } = words;
  const about = line(
    outcomeInlines(outcomes, words),
    channel !== undefined && phrase(conversation.on, { channel: channelLink(channel) }),
    address !== undefined &&
      muted(...line(phrase(conversation.toAddress, { location: code(address.location) }), remark(address.description))),
    matchedBy(correlation, words),
  );
  return item(message, about, words);
}

function item(message: Message, about: Inlines, words: Words): Item {
  return {
    direction: message.directions[0],
    inlines: line(directionBadges(message, words), messageLink(message), about),
    source: message.pointer,
  };
}

/** More names than these say less. */
const MOST_OUTCOMES = 6;

/** The names of the alternatives of a reply. */
export function outcomeInlines(outcomes: readonly string[], { conversation }: Words): Inlines {
  if (outcomes.length < 2) return [];
  const more = outcomes.length - MOST_OUTCOMES;
  if (more <= 0) return note(outcomes.join(conversation.or));
  return note(conversation.someOf(outcomes.slice(0, MOST_OUTCOMES).join(conversation.comma), more));
}

export function matchedBy(correlation: Correlation | undefined, words: Words): Inlines {
  if (correlation === undefined) return [];
  return mark('why', ...phrase(words.conversation.pairedBy, { place: fieldOf(correlation, words) }));
}

/** The field that matches a reply with its request; what was inferred says so. */
export function fieldOf({ path, where, isStated }: Correlation, words: Words): Inlines {
  const { conversation } = words;
  const field = code(path);
  const place = where === 'headers' ? phrase(conversation.header, { field }) : inlines(field);
  return line(place, !isStated && inferred(phrase(conversation.reasons.field, { field }), words));
}
