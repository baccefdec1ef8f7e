/** A URL to open, variables and parameters standing out. */
export function Address({ url }: { readonly url: string }) {
  const parts = url.split(/(\{[^{}]*\})/);
  return (
    <code className="address">
      {parts.map((part, index) => {
        const key = `${index} ${part}`;
        return index % 2 === 1 ? <var key={key}>{part}</var> : <span key={key}>{part}</span>;
      })}
    </code>
  );
}
