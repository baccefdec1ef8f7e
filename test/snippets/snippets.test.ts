/** The code of each language as its readers see it; and no document makes code that is not code. */

import { expect, test } from '@jest/globals';
import { type Language, snippetsFor } from '../../site/connecting/code/languages';
import { shellWord } from '../../site/connecting/code/literals';
import type { ConnectionRequest } from '../../site/connecting/code/request';
import { en } from '../../words/catalogues';
import { EVERYTHING, HOSTILE, LISTEN, PING } from './requests';
import { run, testWith } from './tools';

function codeOf(request: ConnectionRequest, language: Language): string {
  return snippetsFor(request, en.snippets, [language])[0]?.code ?? '';
}

const codes = (language: Language) =>
  [LISTEN, PING, EVERYTHING].map((request) => codeOf(request, language)).join('\n\n---\n\n');

test('wscat', () => {
  expect(codes('wscat')).toMatchInlineSnapshot(`
    "wscat -c wss://ws.kraken.com/

    ---

    wscat -c wss://ws.kraken.com/ \\
      -x '{"event":"ping","reqid":42}' -w 5

    ---

    wscat -c 'wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot' \\
      -H 'Authorization: Bearer YOUR_TOKEN' \\
      -H 'X-Client-Id: it'\\''s me' \\
      -s v2.stream \\
      -s v1.stream \\
      -x $'two\\012lines' -w 5"
  `);
});

test('websocat', () => {
  expect(codes('websocat')).toMatchInlineSnapshot(`
    "websocat wss://ws.kraken.com/

    ---

    printf '%s\\n' '{"event":"ping","reqid":42}' |
      websocat -n wss://ws.kraken.com/ |
      jq -n 'first(inputs | select(.event? == "pong"))'

    ---

    printf %s $'two\\012lines' |
      websocat -n -t --no-line -H='Authorization: Bearer YOUR_TOKEN' -H='X-Client-Id: it'\\''s me' --protocol=v2.stream --protocol=v1.stream 'wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot' |
      jq -n 'first(inputs | select(.meta? | .["reply to"]? == 7))'"
  `);
});

test('JavaScript in a browser', () => {
  expect(codes('browser')).toMatchInlineSnapshot(`
    "const socket = new WebSocket('wss://ws.kraken.com/');

    socket.onmessage = ({ data }) => console.log(data);
    socket.onclose = ({ code, reason }) => console.log('closed', code, reason);

    ---

    const socket = new WebSocket('wss://ws.kraken.com/');

    socket.onopen = () => socket.send('{"event":"ping","reqid":42}');
    socket.onmessage = ({ data }) => {
      console.log(data);
      if (JSON.parse(data)?.event === 'pong') socket.close();
    };
    socket.onclose = ({ code, reason }) => console.log('closed', code, reason);

    ---

    // A browser cannot set these handshake headers: 'Authorization', 'X-Client-Id'
    const socket = new WebSocket('wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot', ['v2.stream', 'v1.stream']);

    socket.onopen = () => socket.send('two\\nlines');
    socket.onmessage = ({ data }) => {
      console.log(data);
      if (JSON.parse(data)?.meta?.['reply to'] === 7) socket.close();
    };
    socket.onclose = ({ code, reason }) => console.log('closed', code, reason);"
  `);
});

test('Node', () => {
  expect(codes('node')).toMatchInlineSnapshot(`
    "import WebSocket from 'ws';

    const socket = new WebSocket('wss://ws.kraken.com/');

    socket.on('message', (data) => console.log(String(data)));
    socket.on('close', (code) => console.log('closed', code));
    socket.on('error', console.error);

    ---

    import WebSocket from 'ws';

    const socket = new WebSocket('wss://ws.kraken.com/');

    socket.on('open', () => socket.send('{"event":"ping","reqid":42}'));
    socket.on('message', (data) => {
      console.log(String(data));
      if (JSON.parse(data)?.event === 'pong') socket.close();
    });
    socket.on('close', (code) => console.log('closed', code));
    socket.on('error', console.error);

    ---

    import WebSocket from 'ws';

    const socket = new WebSocket('wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot', ['v2.stream', 'v1.stream'], {
      headers: {
        Authorization: 'Bearer YOUR_TOKEN',
        'X-Client-Id': 'it\\'s me',
      },
    });

    socket.on('open', () => socket.send('two\\nlines'));
    socket.on('message', (data) => {
      console.log(String(data));
      if (JSON.parse(data)?.meta?.['reply to'] === 7) socket.close();
    });
    socket.on('close', (code) => console.log('closed', code));
    socket.on('error', console.error);"
  `);
});

test('Python', () => {
  expect(codes('python')).toMatchInlineSnapshot(`
    "from websockets.sync.client import connect

    with connect("wss://ws.kraken.com/") as websocket:
        for message in websocket:
            print(message)

    ---

    import json
    from websockets.sync.client import connect

    with connect("wss://ws.kraken.com/") as websocket:
        websocket.send('{"event":"ping","reqid":42}')
        for message in websocket:
            print(message)
            match json.loads(message):
                case {"event": "pong"}:
                    break

    ---

    import json
    from websockets.sync.client import connect

    with connect(
        "wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot",
        additional_headers={"Authorization": "Bearer YOUR_TOKEN", "X-Client-Id": "it's me"},
        subprotocols=["v2.stream", "v1.stream"],
    ) as websocket:
        websocket.send("two\\nlines")
        for message in websocket:
            print(message)
            match json.loads(message):
                case {"meta": {"reply to": 7}}:
                    break"
  `);
});

test('Go', () => {
  expect(codes('go')).toMatchInlineSnapshot(`
    "package main

    import (
    	"context"
    	"fmt"
    	"log"

    	"github.com/coder/websocket"
    )

    func main() {
    	ctx := context.Background()
    	conn, _, err := websocket.Dial(ctx, "wss://ws.kraken.com/", nil)
    	if err != nil {
    		log.Fatal(err)
    	}
    	defer conn.CloseNow()
    	for {
    		_, data, err := conn.Read(ctx)
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
    	"encoding/json"
    	"fmt"
    	"log"

    	"github.com/coder/websocket"
    )

    func main() {
    	ctx := context.Background()
    	conn, _, err := websocket.Dial(ctx, "wss://ws.kraken.com/", nil)
    	if err != nil {
    		log.Fatal(err)
    	}
    	defer conn.CloseNow()
    	if err := conn.Write(ctx, websocket.MessageText, []byte(\`{"event":"ping","reqid":42}\`)); err != nil {
    		log.Fatal(err)
    	}
    	for {
    		_, data, err := conn.Read(ctx)
    		if err != nil {
    			log.Fatal(err)
    		}
    		fmt.Println(string(data))
    		var message map[string]any
    		json.Unmarshal(data, &message)
    		if message["event"] == "pong" {
    			return
    		}
    	}
    }

    ---

    package main

    import (
    	"context"
    	"encoding/json"
    	"fmt"
    	"log"
    	"net/http"

    	"github.com/coder/websocket"
    )

    func main() {
    	ctx := context.Background()
    	conn, _, err := websocket.Dial(ctx, "wss://eu.stream.example.com/feeds?token=YOUR_TOKEN&market=spot", &websocket.DialOptions{
    		HTTPHeader:   http.Header{"Authorization": {"Bearer YOUR_TOKEN"}, "X-Client-Id": {"it's me"}},
    		Subprotocols: []string{"v2.stream", "v1.stream"},
    	})
    	if err != nil {
    		log.Fatal(err)
    	}
    	defer conn.CloseNow()
    	if err := conn.Write(ctx, websocket.MessageText, []byte("two\\nlines")); err != nil {
    		log.Fatal(err)
    	}
    	for {
    		_, data, err := conn.Read(ctx)
    		if err != nil {
    			log.Fatal(err)
    		}
    		fmt.Println(string(data))
    		var message map[string]any
    		json.Unmarshal(data, &message)
    		level1, _ := message["meta"].(map[string]any)
    		if level1["reply to"] == float64(7) {
    			return
    		}
    	}
    }"
  `);
});

const all = [LISTEN, PING, EVERYTHING, ...HOSTILE];

test.each(['browser', 'node'] as const)('%s: code from any document is JavaScript', (language) => {
  for (const request of all) {
    const { status, stderr } = checkModule(codeOf(request, language));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }
});

function checkModule(code: string) {
  return run(process.execPath, ['--input-type=module', '--check', '-'], code);
}

testWith('bash', ['-c', ':'], 'wscat and websocat: code from any document is shell', () => {
  const shown = (code: string) => {
    // Each program becomes one that prints its arguments; what else would run would be seen.
    const printers = ['wscat', 'websocat', 'jq'].map(
      (name) => `${name}() { command printf '%s\\n' "${name}" "$@" >&2; }`,
    );
    return run('bash', ['-c', `set -u; PATH=; ${printers.join('; ')}\n${code}`]);
  };
  for (const language of ['wscat', 'websocat'] as const) {
    for (const request of all) {
      const { status, stderr } = shown(codeOf(request, language));
      expect(status).toBe(0);
      expect(stderr).not.toMatch(/bash: |not found/);
    }
  }
});

testWith('jq', ['-n', '1'], 'websocat: jq finds the reply, and only that', () => {
  for (const { path, value } of all.flatMap(({ waitFor }) => waitFor ?? [])) {
    // What arrives over a WebSocket is whole UTF-8.
    const known = typeof value === 'string' ? value.toWellFormed() : value;
    const reply = path.reduceRight<unknown>((inner, name) => ({ [name.toWellFormed()]: inner }), known);
    const code = codeOf({ ...PING, waitFor: { path, value } }, 'websocat');
    const messages = [[], 1, { other: 1 }, reply].map((message) => JSON.stringify(message)).join('\n');
    const { stdout, stderr } = run('bash', ['-c', `websocat() { printf '%s\\n' ${shellWord(messages)}; }\n${code}`]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(reply)));
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
