import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { PageServer } from '../server.ts';

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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
