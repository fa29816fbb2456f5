import type { Page } from 'puppeteer-core';
import type { ChromiumGalley } from '../chromium.ts';
import { Problem } from './problem.ts';
import type { Target } from './target.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ERR_NAME_NOT_RESOLVED: 'no server of that name was found',
  ERR_INTERNET_DISCONNECTED: 'this machine has no connection to the internet',
  ERR_CONNECTION_REFUSED: 'the server refused the connection',
  ERR_CONNECTION_TIMED_OUT: 'the server did not answer',
  ERR_ADDRESS_UNREACHABLE: 'the server cannot be reached',
};

/** Opens the page; throws a {@link Problem} where nothing comes back, or only an error. */
export async function openTarget(galley: ChromiumGalley, { url, name }: Target): Promise<Page> {
  const page = await galley.blank();
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded' });
    if (response && response.status() >= 400)
      throw new Problem(`Could not open ${name}: the server answered ${response.status()}.`);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const text = error instanceof Error ? error.message : String(error);
    const code = /ERR_[A-Z_]+/.exec(text)?.[0] ?? '';
    throw new Problem(`Could not open ${name}: ${SENTENCES[code] ?? (code || text)}.`);
  }
  await page.waitForNetworkIdle({ timeout: 5_000 }).catch(() => undefined);
  return page;
}
