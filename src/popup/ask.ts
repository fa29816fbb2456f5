import * as v from 'valibot';
import { browser, type Tabs } from '../browser';
import { type BackgroundRequest, type PageAnswer, PageAnswerSchema, type PageRequest } from '../messages';

/** Resolves to the tab on which the popup was opened. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * Sends a request to the page of a tab through the background, and resolves to the answer. Never rejects.
 * @param of the tab, requested in advance: a popup may close right after a click and lose what it still waits for
 */
export async function askPage(of: Promise<Tabs.Tab | undefined>, request: PageRequest): Promise<PageAnswer> {
  try {
    const tab = (await of)?.id;
    if (tab === undefined) return { ok: false, problem: 'restricted' };
    const message: BackgroundRequest = { type: 'ask-page', tab, request };
    return v.parse(PageAnswerSchema, await browser.runtime.sendMessage(message));
  } catch {
    return { ok: false, problem: 'failed' };
  }
}
