import { createServer } from 'node:http';
import { listen, type PageServer } from '../server.ts';
import type { NewsPage } from './page.ts';

/** Serves invented pages, each at its own path with its query, on this machine only. */
export async function servePages(pages: readonly NewsPage[]): Promise<PageServer> {
  const byPath = new Map(pages.map((page) => [new URL(page.path, 'http://localhost').href, page]));
  const server = createServer((request, response) => {
    const page = byPath.get(new URL(request.url ?? '/', 'http://localhost').href);
    response
      .writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
      .end(page?.html ?? 'Not here.');
  });
  return listen(server);
}
