import { useEffect, useMemo } from 'preact/hooks';
import { browser, type Runtime } from '../browser';
import { PEEK_PORT, type PeekMessage } from '../messages';
import { activeTab } from './ask';

/** Marks these blocks on the page, and no others; an empty list removes all marks. */
export type Mark = (blocks: PeekMessage['blocks']) => void;

/** The connection to the page. The browser closes it with the popup, and the page then removes the marks. */
export function usePeek(): Mark {
  const line = useMemo(openLine, []);
  useEffect(() => line.close, [line]);
  return line.mark;
}

function openLine(): { mark: Mark; close(): void } {
  let port: Promise<Runtime.Port | null> | null = null;
  const connect = async (): Promise<Runtime.Port | null> => {
    const tab = (await activeTab())?.id;
    if (tab === undefined) return null;
    const opened = browser.tabs.connect(tab, { name: PEEK_PORT, frameId: 0 });
    opened.onDisconnect.addListener(() => {
      port = null;
    });
    return opened;
  };
  return {
    mark(blocks) {
      port ??= connect();
      const marks: PeekMessage = { blocks };
      port.then((open) => open?.postMessage(marks)).catch(() => undefined);
    },
    close() {
      port?.then((open) => open?.disconnect()).catch(() => undefined);
    },
  };
}
