/** Go, with the module github.com/coder/websocket, as gofmt writes it. */
import { goString } from './literals';
import type { Awaited, ConnectionRequest } from './request';

export function go({ url, headers, subprotocols, send, waitFor }: ConnectionRequest): string {
  const listen = send === undefined ? [] : writeLines(send);
  return [
    'package main',
    '',
    'import (',
    '\t"context"',
    ...(waitFor === undefined ? [] : ['\t"encoding/json"']),
    '\t"fmt"',
    '\t"log"',
    ...(headers.length === 0 ? [] : ['\t"net/http"']),
    '',
    '\t"github.com/coder/websocket"',
    ')',
    '',
    'func main() {',
    '\tctx := context.Background()',
    `\tconn, _, err := websocket.Dial(ctx, ${goString(url)}, ${options(headers, subprotocols)})`,
    '\tif err != nil {',
    '\t\tlog.Fatal(err)',
    '\t}',
    '\tdefer conn.CloseNow()',
    ...listen,
    '\tfor {',
    '\t\t_, data, err := conn.Read(ctx)',
    '\t\tif err != nil {',
    '\t\t\tlog.Fatal(err)',
    '\t\t}',
    '\t\tfmt.Println(string(data))',
    ...(waitFor === undefined ? [] : waitLines(waitFor)),
    '\t}',
    '}',
  ].join('\n');
}

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

function writeLines(text: string): readonly string[] {
  return [
    `\tif err := conn.Write(ctx, websocket.MessageText, []byte(${goString(text)})); err != nil {`,
    '\t\tlog.Fatal(err)',
    '\t}',
  ];
}

/** Each level that is no object leaves an empty map, in which nothing is found. */
function waitLines({ path, value }: Awaited): readonly string[] {
  const last = path.length - 1;
  const steps = path.map((name, index) => {
    const [from, key] = [level(index), goString(name)];
    return index === last
      ? `if ${from}[${key}] == ${literal(value)} {`
      : `${level(index + 1)}, _ := ${from}[${key}].(map[string]any)`;
  });
  return [
    '\t\tvar message map[string]any',
    '\t\tjson.Unmarshal(data, &message)',
    ...steps.map((line) => `\t\t${line}`),
    '\t\t\treturn',
    '\t\t}',
  ];
}

function level(index: number): string {
  return index === 0 ? 'message' : `level${index}`;
}

/** Numbers of JSON are `float64` in Go. */
function literal(value: Awaited['value']): string {
  if (typeof value === 'string') return goString(value);
  if (typeof value === 'number') return `float64(${JSON.stringify(value)})`;
  return value === null ? 'nil' : String(value);
}
