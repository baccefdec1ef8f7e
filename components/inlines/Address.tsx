/** A URL to open: variables and parameters stand out, and a narrow page breaks it after a slash. */
import { Fragment } from '#jsx/jsx-runtime';

export function Address({ url }: { readonly url: string }) {
  const parts = url.split(/(\{[^{}]*\})/);
  return (
    <code className="address">
      {parts.map((part, index) => {
        const key = `${index} ${part}`;
        return index % 2 === 1 ? <var key={key}>{part}</var> : <Breakable key={key} text={part} />;
      })}
    </code>
  );
}

function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=[^/]\/)(?=[^/])/).map((part, index) => (
    <Fragment key={`${index} ${part}`}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
