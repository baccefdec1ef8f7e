/** Serves the pages of a preview on this machine: from memory, never a path of the disk. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { PREVIEW_PATHS, type PreviewEvents } from '../browser/preview/contract';
import { TemplateError } from '../errors';
import { PICTURE_TYPES } from '../filters/inline';
import { previewScript, previewStyle } from './assets.generated';
import { judgeRequest } from './guard';
import { waitingPage } from './waiting-page';

/** Where the contents come from. */
export interface Contents {
  /** @param path from the root of the site, such as `messages/ping.html`. */
  file(path: string): Promise<string | Uint8Array | undefined>;
  /** Why there is no site at all yet; `undefined` if there is one. The first build is waited for. */
  trouble(): Promise<string | undefined>;
  /** Somebody looks at a page; what it needs to know is sent to it. */
  opened(client: Client): void;
}

/** A page that is open somewhere. */
export interface Client {
  readonly page: string;
  send<Name extends keyof PreviewEvents>(name: Name, event: PreviewEvents[Name]): void;
}

export interface PreviewServer {
  readonly url: string;
  readonly clients: ReadonlySet<Client>;
  close(): Promise<void>;
}

/** How many ports are tried when one is taken. */
const PORTS = 20;
/** What waits for a client that does not read; then it has to connect anew. */
const MOST_WAITING = 16 * 1024 * 1024;
/** A connection without a word is ended by what stands between; a comment is a word. */
const HEARTBEAT_MS = 20_000;

const TYPES: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['json', 'application/json'],
  ['yaml', 'text/yaml; charset=utf-8'],
  ['xml', 'application/xml'],
  ...PICTURE_TYPES,
]);

const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/**
 * @param port the first that is tried; 0 for any.
 * @throws {TemplateError} if no port is free, or the host is not one of this machine's.
 */
export async function servePreview(
  contents: Contents,
  { host, port }: { host: string; port: number },
): Promise<PreviewServer> {
  const clients = new Set<Client>();
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    respond(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500);
      else response.destroy();
    });
  });
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  await listen(server, host, port);
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict = judgeRequest(request, host);
    if ('status' in verdict) return refuse(response, verdict.status);
    const { path, query } = verdict;
    const at = `/${path}`;
    if (at === PREVIEW_PATHS.events) return connect(response, query.get('page') ?? 'index.html');
    if (at === PREVIEW_PATHS.script) return answer(request, response, 200, 'js', previewScript);
    if (at === PREVIEW_PATHS.style) return answer(request, response, 200, 'css', previewStyle);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const trouble = await contents.trouble();
    if (trouble !== undefined) return answer(request, response, 503, 'html', waitingPage(trouble));
    const content = await contents.file(file);
    if (content !== undefined) return answer(request, response, 200, file.slice(file.lastIndexOf('.') + 1), content);
    const missing = file.endsWith('.html') ? await contents.file('404.html') : undefined;
    return missing === undefined ? refuse(response, 404) : answer(request, response, 404, 'html', missing);
  }

  function connect(response: ServerResponse, page: string): void {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
    // Asked again at once after a restart, and then not so often that it would be noticed.
    response.write('retry: 500\n\n');
    const client: Client = {
      page,
      send(name, event) {
        if (response.writableLength > MOST_WAITING) response.destroy();
        else response.write(`event: ${name}\ndata: ${JSON.stringify(event)}\n\n`);
      },
    };
    const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
    clients.add(client);
    response.on('close', () => {
      clearInterval(heartbeat);
      clients.delete(client);
    });
    contents.opened(client);
  }

  return {
    url: `http://${nameOf(host)}:${taken}/`,
    clients,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, host: string, first: number): Promise<void> {
  for (let port = first; port < first + PORTS; port++) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port, host, () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (failure === undefined) return;
    if (failure.code === 'EADDRINUSE' && first !== 0) continue;
    const why = failure.code === 'EACCES' ? 'may not be used' : `cannot be used (${failure.code ?? failure.message})`;
    throw new TemplateError(`Port ${port} of ${host} ${why}. Choose others with --port and --host.`);
  }
  throw new TemplateError(`The ports ${first} to ${first + PORTS - 1} are taken. Choose another one with --port.`);
}

function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  kind: string,
  content: string | Uint8Array,
): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const type = TYPES.get(kind) ?? 'application/octet-stream';
  response.writeHead(status, { ...HEADERS, 'Content-Type': type, 'Content-Length': bytes.byteLength });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
