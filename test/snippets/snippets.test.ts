/** The code of each language as its readers see it; and no document makes code that is not code. */

import { expect, test } from '@jest/globals';
import { snippetsFor } from '../../site/connecting/code/languages';
import type { ConnectionRequest, Language } from '../../site/connecting/code/request';
import { en } from '../../words/catalogues';
import { BYTES, EVERYTHING, HOSTILE, LISTEN, PING } from './requests';
import { run, testWith } from './tools';

function codeOf(request: ConnectionRequest, language: Language): string {
  return snippetsFor(request, en.snippets, [language])[0]?.code ?? '';
}

const codes = (language: Language) =>
  [LISTEN, PING, EVERYTHING, ...BYTES].map((request) => codeOf(request, language)).join('\n\n---\n\n');

test('wscat', () => {
  expect(codes('wscat')).toMatchInlineSnapshot(`
"wscat -c wss://ws.kraken.com/

---

wscat -c wss://ws.kraken.com/ \\
  -x '{"event":"ping","reqid":42}' -w -1

---

: 'Required, but not sent by this code, since the document doesn’t declare where it goes: YOUR_USER, YOUR_PASSWORD'
wscat -c 'wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot' \\
  -H 'Authorization: Bearer YOUR_TOKEN' \\
  -H 'X-Client-Id: it'\\''s me' \\
  -s v2.stream \\
  -s v1.stream \\
  -x $'two\\012lines' -w -1

---



---

"
`);
});

test('websocat', () => {
  expect(codes('websocat')).toMatchInlineSnapshot(`
"websocat -B 16777216 --close-status-code=1000 \\
  wss://ws.kraken.com/

---

{ printf '%s\\n' '{"event":"ping","reqid":42}'; cat; } |
  websocat -B 16777216 --close-status-code=1000 \\
    wss://ws.kraken.com/

---

: 'Required, but not sent by this code, since the document doesn’t declare where it goes: YOUR_USER, YOUR_PASSWORD'
{ printf %s $'two\\012lines'; cat; } |
  websocat -t --no-line -B 16777216 --close-status-code=1000 \\
    -H='Authorization: Bearer YOUR_TOKEN' \\
    -H='X-Client-Id: it'\\''s me' \\
    --protocol=v2.stream \\
    --protocol=v1.stream \\
    'wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot'

---

cat message.bin - |
  websocat -b -B 16777216 --close-status-code=1000 \\
    wss://example.com/ |
  xxd

---

{ printf %s 'AAH/Cg==' | base64 -d; cat; } |
  websocat -b -B 16777216 --close-status-code=1000 \\
    wss://example.com/ |
  xxd"
`);
});

test('JavaScript in a browser', () => {
  expect(codes('browser')).toMatchInlineSnapshot(`
"const socket = new WebSocket('wss://ws.kraken.com/');

socket.onmessage = ({ data }) => console.log(data);
socket.onclose = ({ code, reason }) => console.log('closed', code, reason);
// To close the connection: socket.close(1000)

---

const socket = new WebSocket('wss://ws.kraken.com/');

socket.onopen = () => socket.send('{"event":"ping","reqid":42}');
socket.onmessage = ({ data }) => console.log(data);
socket.onclose = ({ code, reason }) => console.log('closed', code, reason);
// To close the connection: socket.close(1000)

---

// A browser cannot set these handshake headers, so this connects without them: 'Authorization', 'X-Client-Id'
// Required, but not sent by this code, since the document doesn’t declare where it goes: YOUR_USER, YOUR_PASSWORD
const socket = new WebSocket('wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot', ['v2.stream', 'v1.stream']);

socket.onopen = () => socket.send('two\\nlines');
socket.onmessage = ({ data }) => console.log(data);
socket.onclose = ({ code, reason }) => console.log('closed', code, reason);
// To close the connection: socket.close(1000)

---

const socket = new WebSocket('wss://example.com/');
socket.binaryType = 'arraybuffer';

socket.onopen = () => socket.send(new Uint8Array([/* the bytes of the message */]));
socket.onmessage = ({ data }) => console.log(typeof data === 'string' ? data : new Uint8Array(data));
socket.onclose = ({ code, reason }) => console.log('closed', code, reason);
// To close the connection: socket.close(1000)

---

const socket = new WebSocket('wss://example.com/');
socket.binaryType = 'arraybuffer';

socket.onopen = () => socket.send(Uint8Array.from(atob('AAH/Cg=='), (byte) => byte.charCodeAt(0)));
socket.onmessage = ({ data }) => console.log(typeof data === 'string' ? data : new Uint8Array(data));
socket.onclose = ({ code, reason }) => console.log('closed', code, reason);
// To close the connection: socket.close(1000)"
`);
});

test('Node', () => {
  expect(codes('node')).toMatchInlineSnapshot(`
"import WebSocket from 'ws';

const socket = new WebSocket('wss://ws.kraken.com/');

socket.on('message', (data) => console.log(String(data)));
socket.on('close', (code) => console.log('closed', code));
socket.on('error', console.error);
process.once('SIGINT', () => socket.close(1000));

---

import WebSocket from 'ws';

const socket = new WebSocket('wss://ws.kraken.com/');

socket.on('open', () => socket.send('{"event":"ping","reqid":42}'));
socket.on('message', (data) => console.log(String(data)));
socket.on('close', (code) => console.log('closed', code));
socket.on('error', console.error);
process.once('SIGINT', () => socket.close(1000));

---

import WebSocket from 'ws';

// Required, but not sent by this code, since the document doesn’t declare where it goes: YOUR_USER, YOUR_PASSWORD
const socket = new WebSocket('wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot', ['v2.stream', 'v1.stream'], {
  headers: {
    Authorization: 'Bearer YOUR_TOKEN',
    'X-Client-Id': 'it\\'s me',
  },
});

socket.on('open', () => socket.send('two\\nlines'));
socket.on('message', (data) => console.log(String(data)));
socket.on('close', (code) => console.log('closed', code));
socket.on('error', console.error);
process.once('SIGINT', () => socket.close(1000));

---

import { readFileSync } from 'node:fs';
import WebSocket from 'ws';

const socket = new WebSocket('wss://example.com/');

socket.on('open', () => socket.send(readFileSync('message.bin')));
socket.on('message', (data, isBinary) => console.log(isBinary ? data : String(data)));
socket.on('close', (code) => console.log('closed', code));
socket.on('error', console.error);
process.once('SIGINT', () => socket.close(1000));

---

import WebSocket from 'ws';

const socket = new WebSocket('wss://example.com/');

socket.on('open', () => socket.send(Buffer.from('AAH/Cg==', 'base64')));
socket.on('message', (data, isBinary) => console.log(isBinary ? data : String(data)));
socket.on('close', (code) => console.log('closed', code));
socket.on('error', console.error);
process.once('SIGINT', () => socket.close(1000));"
`);
});

test('Python', () => {
  expect(codes('python')).toMatchInlineSnapshot(`
"from websockets.sync.client import connect

with connect("wss://ws.kraken.com/", max_size=None) as websocket:
    try:
        for message in websocket:
            print(message)
    except KeyboardInterrupt:
        websocket.close(1000)

---

from websockets.sync.client import connect

with connect("wss://ws.kraken.com/", max_size=None) as websocket:
    websocket.send('{"event":"ping","reqid":42}')
    try:
        for message in websocket:
            print(message)
    except KeyboardInterrupt:
        websocket.close(1000)

---

from websockets.sync.client import connect

# Required, but not sent by this code, since the document doesn’t declare where it goes: YOUR_USER, YOUR_PASSWORD
with connect(
    "wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot",
    additional_headers={"Authorization": "Bearer YOUR_TOKEN", "X-Client-Id": "it's me"},
    subprotocols=["v2.stream", "v1.stream"],
    max_size=None,
) as websocket:
    websocket.send("two\\nlines")
    try:
        for message in websocket:
            print(message)
    except KeyboardInterrupt:
        websocket.close(1000)

---

from pathlib import Path
from websockets.sync.client import connect

with connect("wss://example.com/", max_size=None) as websocket:
    websocket.send(Path("message.bin").read_bytes())
    try:
        for message in websocket:
            print(message if isinstance(message, str) else message.hex(" "))
    except KeyboardInterrupt:
        websocket.close(1000)

---

from base64 import b64decode
from websockets.sync.client import connect

with connect("wss://example.com/", max_size=None) as websocket:
    websocket.send(b64decode("AAH/Cg=="))
    try:
        for message in websocket:
            print(message if isinstance(message, str) else message.hex(" "))
    except KeyboardInterrupt:
        websocket.close(1000)"
`);
});

test('Go', () => {
  expect(codes('go')).toMatchInlineSnapshot(`
"package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/coder/websocket"
)

func main() {
	ctx := context.Background()
	conn, _, err := websocket.Dial(ctx, "wss://ws.kraken.com/", nil)
	if err != nil {
		log.Fatal(err)
	}
	conn.SetReadLimit(-1)

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		<-stop
		conn.Close(websocket.StatusNormalClosure, "")
	}()

	for {
		_, data, err := conn.Read(ctx)
		if websocket.CloseStatus(err) == websocket.StatusNormalClosure {
			return
		}
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(data))
	}
}

---

package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/coder/websocket"
)

func main() {
	ctx := context.Background()
	conn, _, err := websocket.Dial(ctx, "wss://ws.kraken.com/", nil)
	if err != nil {
		log.Fatal(err)
	}
	conn.SetReadLimit(-1)

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		<-stop
		conn.Close(websocket.StatusNormalClosure, "")
	}()

	if err := conn.Write(ctx, websocket.MessageText, []byte(\`{"event":"ping","reqid":42}\`)); err != nil {
		log.Fatal(err)
	}
	for {
		_, data, err := conn.Read(ctx)
		if websocket.CloseStatus(err) == websocket.StatusNormalClosure {
			return
		}
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(data))
	}
}

---

package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"

	"github.com/coder/websocket"
)

func main() {
	ctx := context.Background()
	// Required, but not sent by this code, since the document doesn’t declare where it goes: YOUR_USER, YOUR_PASSWORD
	conn, _, err := websocket.Dial(ctx, "wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot", &websocket.DialOptions{
		HTTPHeader:   http.Header{"Authorization": {"Bearer YOUR_TOKEN"}, "X-Client-Id": {"it's me"}},
		Subprotocols: []string{"v2.stream", "v1.stream"},
	})
	if err != nil {
		log.Fatal(err)
	}
	conn.SetReadLimit(-1)

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		<-stop
		conn.Close(websocket.StatusNormalClosure, "")
	}()

	if err := conn.Write(ctx, websocket.MessageText, []byte("two\\nlines")); err != nil {
		log.Fatal(err)
	}
	for {
		_, data, err := conn.Read(ctx)
		if websocket.CloseStatus(err) == websocket.StatusNormalClosure {
			return
		}
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(data))
	}
}

---

package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/coder/websocket"
)

func main() {
	ctx := context.Background()
	conn, _, err := websocket.Dial(ctx, "wss://example.com/", nil)
	if err != nil {
		log.Fatal(err)
	}
	conn.SetReadLimit(-1)

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		<-stop
		conn.Close(websocket.StatusNormalClosure, "")
	}()

	message, err := os.ReadFile("message.bin")
	if err != nil {
		log.Fatal(err)
	}
	if err := conn.Write(ctx, websocket.MessageBinary, message); err != nil {
		log.Fatal(err)
	}
	for {
		kind, data, err := conn.Read(ctx)
		if websocket.CloseStatus(err) == websocket.StatusNormalClosure {
			return
		}
		if err != nil {
			log.Fatal(err)
		}
		if kind == websocket.MessageBinary {
			fmt.Printf("% x\\n", data)
		} else {
			fmt.Println(string(data))
		}
	}
}

---

package main

import (
	"context"
	"encoding/base64"
	"fmt"
	"log"
	"os"
	"os/signal"

	"github.com/coder/websocket"
)

func main() {
	ctx := context.Background()
	conn, _, err := websocket.Dial(ctx, "wss://example.com/", nil)
	if err != nil {
		log.Fatal(err)
	}
	conn.SetReadLimit(-1)

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	go func() {
		<-stop
		conn.Close(websocket.StatusNormalClosure, "")
	}()

	message, err := base64.StdEncoding.DecodeString("AAH/Cg==")
	if err != nil {
		log.Fatal(err)
	}
	if err := conn.Write(ctx, websocket.MessageBinary, message); err != nil {
		log.Fatal(err)
	}
	for {
		kind, data, err := conn.Read(ctx)
		if websocket.CloseStatus(err) == websocket.StatusNormalClosure {
			return
		}
		if err != nil {
			log.Fatal(err)
		}
		if kind == websocket.MessageBinary {
			fmt.Printf("% x\\n", data)
		} else {
			fmt.Println(string(data))
		}
	}
}"
`);
});

const all = [LISTEN, PING, EVERYTHING, ...BYTES, ...HOSTILE];

/** Compiles each module as `node --check` does, in one process: to start one for each takes a hundred times as long. */
const COMPILE_MODULES = `
  const { SourceTextModule } = require('node:vm');
  for (const code of JSON.parse(require('node:fs').readFileSync(0, 'utf8'))) new SourceTextModule(code);
`;

function checkModules(codes: readonly string[]) {
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  return run(process.execPath, [...flags, '-e', COMPILE_MODULES], JSON.stringify(codes));
}

test.each(['browser', 'node'] as const)('%s: code from any document is JavaScript', (language) => {
  const { status, stderr } = checkModules(all.map((request) => codeOf(request, language)));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.each([
  "import WebSocket from 'ws';\nconst socket = new WebSocket('it's');",
  'const socket = 1;\nconst socket = 2;',
])('what is not JavaScript is seen: %j', (broken) => {
  expect(checkModules(['await 1;', broken])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('SyntaxError'),
  });
});

/**
 * Each program becomes one that prints its arguments; what else would run would be seen. Each code has a shell of its own
 * below one that is started once.
 */
const RUN_SHELL = [
  'set -u',
  'PATH=',
  ...['wscat', 'websocat', 'xxd', 'cat', 'base64'].map(
    (name) => `${name}() { command printf '%s\\n' "${name}" "$@" >&2; }`,
  ),
  'for __code; do (set --; eval "$__code"); printf \'%s\\n\' "$?"; done',
].join('\n');

/** Tells how each code ended, and what was said. */
function shown(codes: readonly string[]) {
  const { status, stdout, stderr } = run('bash', ['-c', RUN_SHELL, 'bash', ...codes]);
  return { status, ends: stdout.trim().split('\n'), stderr };
}

testWith('bash', ['-c', ':'], 'wscat and websocat: code from any document is shell', () => {
  for (const language of ['wscat', 'websocat'] as const) {
    const { status, ends, stderr } = shown(all.map((request) => codeOf(request, language)));
    expect({ status, ends }).toEqual({ status: 0, ends: all.map(() => '0') });
    expect(stderr).not.toMatch(/bash: |not found/);
  }
});

testWith('bash', ['-c', ':'], 'what is not shell, or runs something else, is seen', () => {
  for (const [code, complaint] of [
    ["wscat -c 'it's'", /unexpected EOF/],
    ['wscat $(touch x)', /touch: (?:command not found|No such file)/],
    ['wscat $1', /unbound variable/],
  ] as const) {
    const { ends, stderr } = shown(["wscat -c 'x'", code, "wscat -c 'y'"]);
    expect([ends[0], ends[2]]).toEqual(['0', '0']);
    expect(stderr).toMatch(complaint);
    expect(stderr).toMatch(/bash: |not found/);
  }
});

const compile = 'import ast, json, sys; [ast.parse(x) for x in json.load(sys.stdin)]';
testWith(
  'python3',
  ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'],
  'Python: code from any document is Python',
  () => {
    const { status, stderr } = run('python3', ['-c', compile], JSON.stringify(all.map((one) => codeOf(one, 'python'))));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
);

testWith('gofmt', ['-l', __dirname], 'Go: code from any document is Go as gofmt writes it', () => {
  for (const request of all) {
    const code = `${codeOf(request, 'go')}\n`;
    expect(run('gofmt', [], code)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: code,
    });
  }
});
