import { browser } from '../browser';
import type { Click } from '../settings';

/**
 * Sets what the next click on the toolbar button does. The browser forgets it for a tab that navigates.
 * @param tab `undefined` for all tabs of which nothing else was said
 */
export async function setClick(click: Click, tab?: number): Promise<void> {
  const where = tab === undefined ? {} : { tabId: tab };
  const popup = popupOf(click);
  if ((await browser.action.getPopup(where)) !== popup) await browser.action.setPopup({ ...where, popup });
}

/** Resolves to what the next click does. @param tab `undefined` for all tabs of which nothing else was said */
export async function clickSet(tab?: number): Promise<Click> {
  return (await browser.action.getPopup(tab === undefined ? {} : { tabId: tab })) === '' ? 'read' : 'panel';
}

/** Where there is no page for the panel, the browser tells the background of the click. */
function popupOf(click: Click): string {
  return click === 'panel' ? browser.runtime.getURL('src/popup/index.html') : '';
}

/**
 * Opens the panel on a tab, without a click. Resolves to false where the browser does not let extensions do so (Chrome
 * before 127, Firefox before 149), or when the reader has gone to another tab.
 */
export async function openPanel(tab: number): Promise<boolean> {
  try {
    const { active, windowId } = await browser.tabs.get(tab);
    if (!active) return false;
    await setClick('panel', tab);
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
    return true;
  } catch {
    return false;
  }
}
