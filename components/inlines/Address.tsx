/** A URL to open: variables and parameters stand out, and a narrow page breaks it after a slash. */

export function Address({ url }: { readonly url: string }) {
  const parts = url.split(/(\{[^{}]*\})/);
  return (
    <code className="address">
      {parts.map((part, index) => (index % 2 === 1 ? <var>{part}</var> : <Breakable text={part} />))}
    </code>
  );
}

function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=[^/]\/)(?=[^/])/).map((part, index) => (
    <>
      {index > 0 && <wbr />}
      {part}
    </>
  ));
}
