import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Galley } from './galley.ts';

/** A browser with Galley that notes what it is asked to load over the network. */
export interface Watched {
  galley: Galley;
  /** Closes the browser. Returns what pages and the extension asked for; not what the browser asked for itself. */
  end(): Promise<Asked[]>;
}

/** A request. */
export interface Asked {
  url: string;
  /** The origin of who asked: a page, which includes scripts of Galley in it, or the extension. */
  by: string;
}

interface NetLog {
  events: { params?: { initiator?: string; url?: string } }[];
}

/** Chromium keeps a log of its own. */
export async function watchChromium(): Promise<Watched> {
  const logs = mkdtempSync(path.join(tmpdir(), 'galley-net-'));
  const log = path.join(logs, 'net.json');
  const galley = await startChromium({
    welcome: true,
    args: [
      `--log-net-log=${log}`,
      '--net-log-capture-mode=IncludeSensitive',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return {
    galley,
    async end() {
      await galley.close();
      const { events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog;
      rmSync(logs, { recursive: true, force: true });
      return events.flatMap(({ params }) =>
        params?.url?.startsWith('http') && params.initiator?.includes('://')
          ? [{ url: params.url, by: params.initiator }]
          : [],
      );
    },
  };
}

/** Firefox tells its own code of every request, and on whose behalf it is made. */
export async function watchFirefox(): Promise<Watched> {
  const galley = await startFirefox({ welcome: true });
  await galley.inWindow(`
    window.galleyAsked = [];
    window.galleyWatch = { observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, externalContentPolicyType } = channel.loadInfo;
      if (triggeringPrincipal.isSystemPrincipal || externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) return;
      window.galleyAsked.push({ url: channel.URI.spec, by: triggeringPrincipal.origin });
    } };
    Services.obs.addObserver(window.galleyWatch, "http-on-modify-request");`);
  return {
    galley,
    async end() {
      const asked = await galley.inWindow<Asked[]>('return window.galleyAsked');
      await galley.close();
      return asked;
    },
  };
}
