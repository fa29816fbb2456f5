import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../support/browsers.mjs';

const CLOSE_TIMEOUT_MS = 5000;

/** Page scripts, frames and everything that would need the network stay quiet; embedded styles and images work. */
const SAVED_PAGE_POLICY = [
  "script-src 'none'",
  "frame-src 'none'",
  "connect-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  'img-src data:',
  'font-src data:',
  "style-src 'unsafe-inline' data:",
].join('; ');

/** Starts a headless Chromium that goes away with this process. */
export async function startChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
}

/** Ends the browser, by force where it does not go by itself. */
export async function stopChromium(browser: Browser): Promise<void> {
  const process = browser.process();
  const timer = setTimeout(() => process?.kill('SIGKILL'), CLOSE_TIMEOUT_MS);
  await browser.close().catch(() => process?.kill('SIGKILL'));
  clearTimeout(timer);
}

/** Opens a tab that can show saved pages and nothing else. */
export async function openTab(browser: Browser): Promise<Page> {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.setRequestInterception(true);
  return tab;
}

/** Shows a saved page at an address; nothing is fetched from the network. */
export async function showPage(tab: Page, address: string, html: string, timeoutMs: number): Promise<void> {
  tab.removeAllListeners('request');
  let served = false;
  tab.on('request', (request) => {
    const isPage = !served && request.isNavigationRequest() && request.frame() === tab.mainFrame();
    served ||= isPage;
    const answered = isPage
      ? request.respond({
          status: 200,
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': SAVED_PAGE_POLICY,
            // An isolated page gets a clock of 5 µs; others get 100 µs, too coarse for a small page.
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
          body: html,
        })
      : request.abort();
    // A request that is gone with its page needs no answer.
    answered.catch(() => undefined);
  });
  await tab.goto(address, {
    waitUntil: 'domcontentloaded',
    timeout: timeoutMs,
  });
}
