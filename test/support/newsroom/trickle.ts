import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { listen, type PageServer } from '../server.ts';

/** A page that comes in parts, as over a slow line: the browser paints what is there between them. */
export interface Trickle {
  path: string;
  parts: readonly string[];
  /** Between two parts (ms). */
  pause: number;
  /** Its end never comes. */
  isEndless?: boolean;
}

/** Serves such pages, on this machine only. */
export async function serveTrickles(pages: readonly Trickle[]): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const page = pages.find(({ path }) => path === request.url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    for (const part of page?.parts ?? []) {
      response.write(part);
      await pause(page?.pause);
    }
    if (!page?.isEndless) response.end();
  });
  return listen(server);
}
