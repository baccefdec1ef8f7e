/** A session with a server, as a picture and step by step; and the first minute of one. */

import type { Direction, Server } from '../../model/types';
import type { Spoken, Start } from '../../site/connecting/start';
import type { SessionView } from '../../site/diagrams/sessions';
import type { Words } from '../../words/types';
import type { Block, Inlines, Step } from '../blocks';
import { blocks, paragraph } from '../document';
import { inlines, joined, phrase } from '../inlines';
import { arrowLink, link, messageLinks, serverLink } from '../links';
import { hasBlanks, originMark, payloadCode } from './examples';

export function sessionBlocks(session: SessionView | undefined, { conversation }: Words): readonly Block[] {
  if (session === undefined) return [];
  const { diagram, url, exchanges, more } = session;
  const { session: words, more: moreWords } = conversation;
  const steps: readonly Step[] = [
    {
      inlines: url === undefined ? [words.connect] : phrase(words.connectTo, { url: { kind: 'address', url } }),
    },
    ...exchanges.map(({ request, replies }) => ({
      inlines: phrase(words.answered, { request: arrowLink(request), replies: messageLinks(replies) }),
    })),
    ...(more > 0 ? [{ inlines: [link('conversations', moreWords(more))] }] : []),
    { inlines: [words.close] },
  ];
  return [{ kind: 'figure', diagram, words: { kind: 'steps', steps } }];
}

/** Connect, say something, hear the answer. */
export function startBlocks({ server, url, send, receive, answered }: Start, words: Words): readonly Block[] {
  const { connect, message: terms } = words;
  const address = url ?? server?.address;
  const connecting: Step = {
    title: connect.connect,
    inlines: server === undefined ? [] : phrase(connect.toServer, { server: serverLink(server) }),
    blocks: [
      ...paragraph(address !== undefined && { kind: 'address', url: address }, 'address'),
      ...paragraph(server !== undefined && needs(server, words), 'muted'),
    ],
  };
  const steps = [
    ...(address === undefined ? [] : [connecting]),
    ...(send === undefined ? [] : [spokenStep(answered ? connect.send : connect.sendSome, 'send', send, terms)]),
    ...(receive === undefined
      ? []
      : [spokenStep(answered ? connect.expectReply : connect.listen, 'receive', receive, terms)]),
  ];
  return [{ kind: 'steps', look: 'start', steps }];
}

function spokenStep(title: string, direction: Direction, { message, example }: Spoken, words: Words['message']): Step {
  const said = { title, direction, inlines: inlines(arrowLink(message)) };
  if (example?.payload === undefined) return said;
  const code = { ...payloadCode(example.payload, message.contentType), source: example.payloadPointer };
  return {
    ...said,
    blocks: blocks(paragraph(originMark(example, words)), hasBlanks(example) && paragraph(words.fillIn, 'muted'), {
      kind: 'panel',
      blocks: [code],
    }),
  };
}

/** The credentials of a server by their names, and the way to what they are. */
function needs({ id, security }: Server, { connect }: Words): Inlines {
  const names = security.map((requirement) => requirement.map(({ scheme }) => scheme.id ?? scheme.type).join(' + '));
  if (names.length === 0 || names.includes('')) return [];
  const known = [...new Set(names)].map((name) => link(`server:${id}`, name, 'security'));
  return phrase(connect.needs, { credentials: joined(known, connect.or) });
}
