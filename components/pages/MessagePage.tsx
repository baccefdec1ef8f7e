/** A message: which way it goes, what it holds, what answers it, with its examples beside. */

import type { MessageContent } from '../../site/types';
import { CodeTabs } from '../connect/CodeTabs';
import { ExtensionsSection } from '../content/Extensions';
import { Section } from '../content/Section';
import { Diagram } from '../conversation/Diagram';
import { Replies, Requests } from '../conversation/Replies';
import { Title } from '../layout/Title';
import { DirectionBadge } from '../message/DirectionBadge';
import { Examples } from '../message/Examples';
import { MessageFacts } from '../message/MessageFacts';
import { MessageLinks } from '../message/MessageLink';
import { Pager } from '../message/Pager';
import { ReplyExample } from '../message/ReplyExample';
import { useWords } from '../page-context';
import { TypeOf } from '../schema/SchemaRow';
import { SchemaTree } from '../schema/SchemaTree';

export function MessagePage({ content }: { readonly content: MessageContent }) {
  const { message, siblings, replies, repliesTo, payload, headers } = content;
  const { pages } = useWords();
  const words = pages.message;
  const badges = message.directions.map((direction) => <DirectionBadge key={direction} direction={direction} />);
  return (
    <>
      <Title
        parent={{ target: 'messages', label: pages.sections.messages.title }}
        title={message.label}
        badge={badges}
        summary={message.summary}
        description={message.description}
      />
      <div className="columns">
        <div>
          <MessageFacts content={content} />
          {replies.length > 0 && (
            <Section id="replies" title={words.replies}>
              <Replies replies={replies} />
            </Section>
          )}
          {repliesTo.length > 0 && (
            <Section id="requests" title={words.requests}>
              <Requests requests={repliesTo} />
            </Section>
          )}
          <Section id="payload" title={words.payload} note={payload && <TypeOf place={payload} />}>
            {payload === undefined ? (
              <p className="muted">{words.noPayload}</p>
            ) : (
              <SchemaTree root="payload" tree={payload} />
            )}
          </Section>
          {headers !== undefined && (
            <Section id="headers" title={words.headers} note={<TypeOf place={headers} />}>
              <SchemaTree root="headers" tree={headers} />
            </Section>
          )}
          {siblings.length > 0 && (
            <Section id="variants" title={words.siblings} note={words.siblingsNote}>
              <p>
                <MessageLinks messages={siblings} arrow />
              </p>
            </Section>
          )}
          <ExtensionsSection extensions={message.extensions} bindings={message.bindings} />
        </div>
        <aside className="rail" aria-label={words.examples}>
          <Examples examples={content.examples} contentType={message.contentType} />
          {content.code.length > 0 && (
            <details className="panel try">
              <summary>
                <b>{words.tryIt}</b> {words.tryItNote}
              </summary>
              <CodeTabs name="try" label={words.code} snippets={content.code} />
            </details>
          )}
          {content.diagram !== undefined && (
            <details className="panel" open>
              <summary>
                <b>{words.dialogue}</b>
              </summary>
              <Diagram diagram={content.diagram} />
            </details>
          )}
          <ReplyExample spoken={content.replyExample} />
        </aside>
      </div>
      <Pager previous={content.previous} next={content.next} />
    </>
  );
}
