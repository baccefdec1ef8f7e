/** What a reader who writes for browsers has to know wherever headers of the handshake are asked for. */

export function NotInBrowsers() {
  return (
    <p className="muted">
      A browser’s <code>WebSocket</code> cannot set headers: there, use the query, a cookie or a subprotocol, if the
      server takes it so.
    </p>
  );
}
