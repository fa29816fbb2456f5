import * as v from 'valibot';
import browser, { type Tabs } from 'webextension-polyfill';
import { type BackgroundRequest, type PageAnswer, PageAnswerSchema, type PageRequest } from '../messages';

/** The tab the popup was opened on. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Asks the page of the active tab, through the background. Never rejects. */
export async function askPage(request: PageRequest): Promise<PageAnswer> {
  try {
    const tab = (await activeTab())?.id;
    if (tab === undefined) return { ok: false, problem: 'restricted' };
    const message: BackgroundRequest = { type: 'ask-page', tab, request };
    return v.parse(PageAnswerSchema, await browser.runtime.sendMessage(message));
  } catch {
    return { ok: false, problem: 'failed' };
  }
}
