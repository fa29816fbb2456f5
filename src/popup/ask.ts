import * as v from 'valibot';
import { browser, type Tabs } from '../browser';
import { type BackgroundRequest, type PageAnswer, PageAnswerSchema, type PageRequest } from '../messages';

/** The tab the popup was opened on. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * Asks the page of a tab, through the background. Never rejects.
 * @param of the tab, known beforehand: a popup may close right after a click, and what it still waited for is lost
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
