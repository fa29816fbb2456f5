import { useEffect, useMemo } from 'preact/hooks';
import { browser, type Runtime } from '../browser';
import { PEEK_PORT, type PeekMessage } from '../messages';
import { activeTab } from './ask';

/** Marks blocks on the page, and no others; an empty list takes the marks away. */
export type Mark = (blocks: PeekMessage['blocks']) => void;

/** The line to the page. The browser cuts it when the popup closes, and the page then takes the marks away. */
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
