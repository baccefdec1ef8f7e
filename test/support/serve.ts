/** Serves a site under a sub-path of a local port, as GitHub Pages does under the name of a repository. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Server {
  /** Where the site begins, with a slash at its end: `http://127.0.0.1:41234/repo/docs/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  yaml: 'text/yaml; charset=utf-8',
};

/** Answers with these files and nothing else: exact case, no index for a folder, `404.html` for what there is not. */
export async function serve(files: ReadonlyMap<string, string>, base = '/repo/docs/'): Promise<Server> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/', base);
    const content = path === undefined ? undefined : files.get(path);
    const type = TYPES[(content === undefined ? '404.html' : (path ?? '')).split('.').pop() ?? ''];
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(content ?? files.get('404.html') ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf(url: string, base: string): string | undefined {
  const [pathname = ''] = url.split('?');
  try {
    const path = decodeURIComponent(pathname);
    return path.startsWith(base) ? path.slice(base.length) || 'index.html' : undefined;
  } catch {
    return undefined;
  }
}
