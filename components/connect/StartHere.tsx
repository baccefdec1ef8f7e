/** Connect, say something, hear the answer: the first minute with the API. */
import type { Spoken, Start } from '../../routes/types';
import { Link } from '../content/Link';
import { Payload } from '../message/Examples';
import { MessageLink } from '../message/MessageLink';
import { Address } from './Address';

export function StartHere({ start: { server, url, send, receive, answered } }: { readonly start: Start }) {
  return (
    <ol className="start">
      {(server !== undefined || url !== undefined) && (
        <li>
          <h3>Connect</h3>
          {server !== undefined && (
            <p>
              to the <Link to={`server:${server.id}`}>{server.label}</Link> server
            </p>
          )}
          <div className="panel">
            <Address url={url ?? server?.address ?? ''} />
          </div>
        </li>
      )}
      {send !== undefined && (
        <Step title="Send" className="send" spoken={send}>
          <MessageLink message={send.message} arrow />
        </Step>
      )}
      {receive !== undefined && (
        <Step title={answered ? 'Expect the reply' : 'Listen'} className="receive" spoken={receive}>
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
