import type { ChromiumGalley } from '../chromium.ts';
import { openTarget } from './open.ts';
import type { Target } from './target.ts';

/** With a display: shows the page in a window with the popup open, and waits until the window is closed. */
export async function showWindow(galley: ChromiumGalley, target: Target): Promise<void> {
  const page = await openTarget(galley, target);
  for (const other of await galley.browser.pages()) if (other !== page) await other.close();
  await galley.clickToolbar(page);
  console.log(`Galley is installed in the window that has opened on ${target.name}.
Its button is in the toolbar (behind the puzzle piece, until you pin it); the popup is open already.
Choose Original, Article or Outline there. Close the window when you are done.`);
  await new Promise<void>((resolve) => galley.browser.once('disconnected', () => resolve()));
}
