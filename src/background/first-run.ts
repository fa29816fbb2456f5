import { browser, type Runtime } from '../browser';

/** Shows a new reader around, once: not after updates. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
