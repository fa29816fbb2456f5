import { browser, type Runtime } from '../browser';

/** Opens the welcome page after the installation, but not after updates. */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
