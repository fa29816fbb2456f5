import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
  '.webm': 'video/webm',
};

/** Scripts and frames of saved pages stay quiet, while `<noscript>` is parsed as in a normal browser. */
const SAVED_PAGE_POLICY = "script-src 'none'; frame-src 'none'";

export interface PageServer {
  /** With a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Every page of the folder is a saved one: its scripts and frames stay quiet. `.html.gz` files always do. */
  saved?: boolean;
}

/**
 * Serves a folder on this machine only. `.html.gz` files are served unpacked, as saved pages. A query
 * `?csp=…` sets the policy of the answer.
 */
export async function serve(folder: string, { saved = false }: ServeOptions = {}): Promise<PageServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(folder, url.pathname);
    if (file) answer(response, file, saved ? SAVED_PAGE_POLICY : url.searchParams.get('csp'));
    else response.writeHead(404).end('Not here.');
  });
  return listen(server);
}

/** Lets a server listen on this machine only, at a free port. */
export async function listen(server: Server): Promise<PageServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}/`, close: () => closeServer(server) };
}

/** The file of the folder that an address means, or `null`. */
function fileFor(folder: string, pathname: string): string | null {
  const relative = decode(pathname);
  if (relative === null) return null;
  const file = path.join(folder, relative);
  const inside = file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
  if (!inside || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = path.join(file, 'index.html');
  return existsSync(index) ? index : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, file: string, csp: string | null): void {
  if (file.endsWith('.html.gz')) {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': SAVED_PAGE_POLICY,
    });
    response.end(gunzipSync(readFileSync(file)));
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    ...(csp ? { 'content-security-policy': csp } : {}),
  });
  createReadStream(file).pipe(response);
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
