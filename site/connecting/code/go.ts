/** Go, with the module github.com/coder/websocket, as gofmt writes it. */
import type { Words } from '../../../words/types';
import { goString } from './literals';
import { BYTES_FILE, type ConnectionRequest, type Sent } from './request';

export function go(
  { url, headers, subprotocols, unplaced, send, receivesBytes }: ConnectionRequest,
  words: Words['snippets'],
): string {
  return [
    'package main',
    '',
    'import (',
    '\t"context"',
    ...(send?.kind === 'base64' ? ['\t"encoding/base64"'] : []),
    '\t"fmt"',
    '\t"log"',
    ...(headers.length === 0 ? [] : ['\t"net/http"']),
    '\t"os"',
    '\t"os/signal"',
    '',
    '\t"github.com/coder/websocket"',
    ')',
    '',
    'func main() {',
    '\tctx := context.Background()',
    ...(unplaced.length === 0 ? [] : [`\t// ${words.unplaced(unplaced.join(', '))}`]),
    `\tconn, _, err := websocket.Dial(ctx, ${goString(url)}, ${options(headers, subprotocols)})`,
    ...DIE,
    // Else a message of more than 32 kibibytes ends the connection.
    '\tconn.SetReadLimit(-1)',
    '',
    '\tstop := make(chan os.Signal, 1)',
    '\tsignal.Notify(stop, os.Interrupt)',
    '\tgo func() {',
    '\t\t<-stop',
    '\t\tconn.Close(websocket.StatusNormalClosure, "")',
    '\t}()',
    '',
    ...(send === undefined ? [] : writeLines(send)),
    '\tfor {',
    `\t\t${receivesBytes ? 'kind' : '_'}, data, err := conn.Read(ctx)`,
    '\t\tif websocket.CloseStatus(err) == websocket.StatusNormalClosure {',
    '\t\t\treturn',
    '\t\t}',
    ...DIE.map((line) => `\t${line}`),
    ...(receivesBytes
      ? [
          '\t\tif kind == websocket.MessageBinary {',
          '\t\t\tfmt.Printf("% x\\n", data)',
          '\t\t} else {',
          '\t\t\tfmt.Println(string(data))',
          '\t\t}',
        ]
      : ['\t\tfmt.Println(string(data))']),
    '\t}',
    '}',
  ].join('\n');
}

const DIE = ['\tif err != nil {', '\t\tlog.Fatal(err)', '\t}'];

function options(headers: ConnectionRequest['headers'], subprotocols: readonly string[]): string {
  if (headers.length === 0 && subprotocols.length === 0) return 'nil';
  const fields = headers.map(({ name, value }) => `${goString(name)}: {${goString(value)}}`);
  // One space, or as many as line up with the longer name below.
  const gap = subprotocols.length === 0 ? ' ' : '   ';
  return [
    '&websocket.DialOptions{',
    ...(fields.length === 0 ? [] : [`\t\tHTTPHeader:${gap}http.Header{${fields.join(', ')}},`]),
    ...(subprotocols.length === 0 ? [] : [`\t\tSubprotocols: []string{${subprotocols.map(goString).join(', ')}},`]),
    '\t}',
  ].join('\n');
}

function writeLines(send: Sent): readonly string[] {
  const write = (kind: string, data: string) => [
    `\tif err := conn.Write(ctx, websocket.${kind}, ${data}); err != nil {`,
    '\t\tlog.Fatal(err)',
    '\t}',
  ];
  const writeBytes = (read: string) => [`\tmessage, err := ${read}`, ...DIE, ...write('MessageBinary', 'message')];
  switch (send.kind) {
    case 'text':
      return write('MessageText', `[]byte(${goString(send.text)})`);
    case 'base64':
      return writeBytes(`base64.StdEncoding.DecodeString(${goString(send.base64)})`);
    case 'file':
      return writeBytes(`os.ReadFile("${BYTES_FILE}")`);
    default:
      return send satisfies never;
  }
}
