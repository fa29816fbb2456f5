import '../ui/fake-browser.ts';
import '../../src/options/options.css';
import { render } from 'preact';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '../../src/options/options.tsx';
import { fakeBrowser } from '../ui/fake-browser.ts';
import { app, mountEach } from '../ui/mounted.ts';

export { app } from '../ui/mounted.ts';

mountEach('Galley settings');

/** Opens the page on what is stored, as the popup's link does for a site. */
export async function openOptions(
  stored: Record<string, unknown> = {},
  asked: string | null = null,
): Promise<void> {
  await fakeBrowser.storage.local.set(stored);
  render(<Options asked={asked} />, app);
  await expect.poll(() => app.querySelector('section')).not.toBeNull();
}

export const stored = (key: string): unknown => fakeBrowser.storage.local.items.get(key);
export const text = (): string => app.textContent;
export const button = (name: string): HTMLButtonElement | undefined =>
  [...app.querySelectorAll('button')].find((item) => (item.ariaLabel ?? item.textContent).startsWith(name));
/** The input whose label begins so; `within` a part of the page. */
export const input = (label: string, within = 'main'): HTMLInputElement | null | undefined =>
  [...app.ownerDocument.querySelectorAll(`${within} label`)]
    .find((item) => item.textContent.startsWith(label))
    ?.querySelector('input');
export const hosts = (): (string | null)[] =>
  [...app.querySelectorAll('.sites tbody:not([hidden]) th')].map((item) => item.textContent);
/** Cell by cell what the row of a site says, by the heading of the column; `–` and nothing more is left out. */
export const row = (host: string): Record<string, string> => {
  const titles = [...app.querySelectorAll('.sites thead > tr > *')].map((item) => item.textContent);
  const found = [...app.querySelectorAll('.sites tbody tr:first-child')].find(
    (item) => item.querySelector('th')?.textContent === host,
  );
  const cells = [...(found?.children ?? [])].map((item) => item.textContent ?? '');
  return Object.fromEntries(
    cells.flatMap((cell, at) => (titles[at] && !cell.startsWith('–') ? [[titles[at], cell]] : [])),
  );
};
export const isUnfolded = (): boolean[] =>
  [...app.querySelectorAll('.sites .fold')].map((item) => item.ariaExpanded === 'true');
export const refuse = async (): Promise<void> => {
  throw new Error('The disk is full.');
};

/** Types a site into the field for new ones, and presses “Add”. */
export async function add(typed: string): Promise<void> {
  const field = input('Add a site');
  if (!field) throw new Error('The field for a new site is missing.');
  await userEvent.fill(field, typed);
  button('Add')?.click();
}
