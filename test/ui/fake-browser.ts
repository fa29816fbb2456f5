import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { fakeStorage } from '../settings/fake-storage.ts';

export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

let messages: Record<string, Message> = english;

/** Lets the browser speak another language; texts it lacks come in English, as in browsers. */
export function speak(locale: Record<string, Message>): void {
  messages = { ...english, ...locale };
}

/** A text as browsers put it together: `$NAME$` stands for the placeholder, whose `$1` is the first substitution. */
export function getMessage(key: string, substitutions: readonly string[] = []): string {
  const { message, placeholders = {} } = messages[key] ?? { message: '' };
  return message.replace(/\$(\w+)\$/g, (_, name: string) =>
    (placeholders[name.toLowerCase()]?.content ?? '').replace(
      /\$(\d)/g,
      (_, at: string) => substitutions[Number(at) - 1] ?? '',
    ),
  );
}

/** The part of the browser's API that popup and options use; a test changes what it needs and reads what was asked. */
function createFakeBrowser() {
  const granted = new Set<string>();
  const permissionListeners = new Set<(change: { origins: string[] }) => void>();
  const event = {
    addListener: (listener: (change: { origins: string[] }) => void) => permissionListeners.add(listener),
    removeListener: (listener: (change: { origins: string[] }) => void) =>
      permissionListeners.delete(listener),
  };
  const tell = (origins: string[]): void => {
    for (const listener of permissionListeners) listener({ origins });
  };
  return {
    i18n: { getMessage, getUILanguage: () => 'en' },
    runtime: {
      id: 'galley',
      getManifest: () => ({ version: '1.2.3' }),
      getURL: (path: string) => `chrome-extension://galley/${path}`,
      sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    },
    commands: {
      getAll: async () => [
        { name: 'toggle-clean', shortcut: 'Alt+Shift+G' },
        { name: 'toggle-outline', shortcut: '' },
      ],
    },
    tabs: {
      query: async () => [{ id: 7, incognito: false }],
      create: async (_tab: { url: string }): Promise<void> => undefined,
      /** What was sent over lines to pages. */
      posted: [] as unknown[],
      connect() {
        return {
          postMessage: (message: unknown) => this.posted.push(message),
          disconnect: () => undefined,
          onDisconnect: { addListener: () => undefined },
        };
      },
    },
    storage: { local: fakeStorage(), sync: fakeStorage(), session: fakeStorage() },
    permissions: {
      granted,
      /** What the reader answers in the browser's prompt. */
      answer: true,
      async request({ origins }: { origins: string[] }): Promise<boolean> {
        if (!this.answer) return false;
        for (const origin of origins) granted.add(origin);
        tell(origins);
        return true;
      },
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        tell(origins);
        return true;
      },
      getAll: async () => ({ origins: [...granted] }),
      onAdded: event,
      onRemoved: event,
    },
  };
}

/** What `src/browser.ts` gives to the code under test: import this module before any of that code. */
export const fakeBrowser = createFakeBrowser();
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

export function resetFakeBrowser(): void {
  messages = english;
  Object.assign(fakeBrowser, createFakeBrowser());
}
