/**
 * Which requests a preview answers: those of pages that it served itself. What goes wrong elsewhere is known: any site
 * could read vite's (CVE-2025-24010) and esbuild's server (GHSA-67mh-4wv8-2f99), and names that lead here are no reason to
 * trust (DNS rebinding).
 */
import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';

const LONGEST = 8 * 1024;
const LOCAL = /^(?:localhost|(?:[a-z\d-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

export type Verdict = { readonly path: string; readonly query: URLSearchParams } | { readonly status: number };

/**
 * @param host what `--host` says; its own addresses are then names of this server, too.
 * @returns the path that is asked for, decoded and without its first slash; or the status to refuse with.
 */
export function judgeRequest({ method, url = '', headers }: IncomingMessage, host: string): Verdict {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  if (url.length > LONGEST) return { status: 414 };
  if (!isOurs(headers.host, host)) return { status: 403 };
  if (!isFromOurPage(headers)) return { status: 403 };
  if (!url.startsWith('/') || url.includes('#')) return { status: 400 };
  const [encoded = '', search = ''] = split(url, '?');
  const path = decoded(encoded.slice(1));
  // A name of a file in a site has neither.
  if (path === undefined || path.includes('\0') || path.includes('\\')) return { status: 400 };
  return { path, query: new URLSearchParams(search) };
}

function isOurs(given: string | undefined, host: string): boolean {
  const name = given === undefined ? undefined : hostOf(given);
  if (name === undefined) return false;
  if (LOCAL.test(name) || name === host) return true;
  if (LOCAL.test(host)) return false;
  return Object.values(networkInterfaces()).some((all) =>
    all?.some(({ address }) => address === name.replace(/^\[|\]$/g, '')),
  );
}

/** The name of `name:port`. */
function hostOf(given: string): string | undefined {
  return /^(\[[\da-f:.]+\]|[^:/?#@[\]\s]+)(?::\d{1,5})?$/i.exec(given)?.[1];
}

/** Somebody may follow a link to the preview; nothing of another site may read it. */
function isFromOurPage(headers: IncomingMessage['headers']): boolean {
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-user'] !== undefined;
}

function split(text: string, at: string): readonly string[] {
  const end = text.indexOf(at);
  return end < 0 ? [text] : [text.slice(0, end), text.slice(end + 1)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
