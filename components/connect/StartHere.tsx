/** Connect, say something, hear the answer: the first minute with the API. */

import type { Spoken, Start } from '../../site/types';
import { Link } from '../content/Link';
import { Phrase } from '../content/Phrase';
import { Payload } from '../message/Examples';
import { MessageLink } from '../message/MessageLink';
import { useWords } from '../page-context';
import { Address } from './Address';

export function StartHere({ start: { server, url, send, receive, answered } }: { readonly start: Start }) {
  const words = useWords().connect;
  return (
    <ol className="start">
      {(server !== undefined || url !== undefined) && (
        <li>
          <h3>{words.connect}</h3>
          {server !== undefined && (
            <p>
              <Phrase
                text={words.toServer}
                parts={{ server: <Link to={`server:${server.id}`}>{server.label}</Link> }}
              />
            </p>
          )}
          <div className="panel code">
            <Address url={url ?? server?.address ?? ''} />
          </div>
        </li>
      )}
      {send !== undefined && (
        <Step title={words.send} className="send" spoken={send}>
          <MessageLink message={send.message} arrow />
        </Step>
      )}
      {receive !== undefined && (
        <Step title={answered ? words.expectReply : words.listen} className="receive" spoken={receive}>
          <MessageLink message={receive.message} arrow />
        </Step>
      )}
    </ol>
  );
}

interface StepProps {
  readonly title: string;
  readonly className: string;
  readonly spoken: Spoken;
  readonly children: React.ReactNode;
}

function Step({ title, className, spoken: { message, example }, children }: StepProps) {
  return (
    <li className={className}>
      <h3>{title}</h3>
      <p>{children}</p>
      {example?.payload !== undefined && (
        <div className="panel">
          <Payload value={example.payload} contentType={message.contentType} />
        </div>
      )}
    </li>
  );
}
