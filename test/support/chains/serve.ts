import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, type PageServer } from '../server.ts';

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** Answers a path; `null` where there is nothing. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface ChainServer extends PageServer {
  /** Every request but for icons, in order. */
  readonly asked: Asked[];
}

const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** Serves pages by their paths, and any picture, and notes what is asked for. */
export async function serveChains(pages: Readonly<Record<string, string | Answer>>): Promise<ChainServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/favicon.ico') asked.push({ path, headers: request.headers });
    const page = pages[path];
    if (typeof page === 'function') page(response, request);
    else if (page !== undefined) response.writeHead(200, HTML).end(page);
    else if (path.endsWith('.svg'))
      response
        .writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' })
        .end(
          '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="100%" height="100%" fill="teal"/></svg>',
        );
    else response.writeHead(404, HTML).end('<h1>Not here</h1>');
  });
  const { origin, close } = await listen(server);
  return { origin, close, asked };
}
