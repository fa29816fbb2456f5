import '../ui/fake-browser.ts';
import '../../src/popup/popup.css';
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageChoices } from '../../src/messages.ts';
import { SiteControls } from '../../src/popup/site.tsx';
import { useSite } from '../../src/popup/use-site.ts';
import { accessibilityProblems, smallTargets } from '../ui/axe.ts';
import { fakeBrowser } from '../ui/fake-browser.ts';
import { app, mountEach } from '../ui/mounted.ts';

let told: string[];
let changes: (PageChoices | undefined)[];

function Site() {
  const control = useSite('www.example.com');
  return (
    control && (
      <SiteControls
        control={control}
        onAllowed={() => told.push('allowed')}
        onChange={(page) => changes.push(page)}
      />
    )
  );
}

async function open(stored: Record<string, unknown> = {}, granted: string[] = []): Promise<void> {
  await fakeBrowser.storage.local.set({ version: 2, ...stored });
  for (const origin of granted) fakeBrowser.permissions.granted.add(origin);
  render(
    <>
      <h1>A story</h1>
      <Site />
    </>,
    app,
  );
  await expect.poll(() => app.querySelector('section')?.ariaLabel).toBe('example.com');
}

const ORIGINS = ['http://*.example.com/*', 'https://*.example.com/*'];
const input = (label: string): HTMLInputElement | null | undefined =>
  [...app.querySelectorAll('label')]
    .find((item) => item.textContent.startsWith(label))
    ?.querySelector('input');
const always = (): HTMLInputElement | null | undefined => input('Always clean');
const stored = (): unknown => fakeBrowser.storage.local.items.get('site:example.com');
const granted = (): string[] => [...fakeBrowser.permissions.granted];

mountEach('Galley');
beforeEach(() => {
  told = [];
  changes = [];
});

describe('“Always clean articles on this site”', () => {
  it('asks for this site with its subdomains and for nothing else, then is on', async () => {
    await open();
    always()?.click();
    await expect.poll(() => always()?.checked).toBe(true);
    expect(granted()).toEqual(ORIGINS);
    expect(stored()).toMatchObject({ automatic: true });
    await expect.poll(() => told).toEqual(['allowed']);
  });

  it('stays off, and nothing is stored, when the reader says no to the browser', async () => {
    await open();
    fakeBrowser.permissions.answer = false;
    always()?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(always()?.checked).toBe(false);
    expect(stored()).toBeUndefined();
    expect(told).toEqual([]);
    expect(fakeBrowser.storage.session.items.size).toBe(0);
  });

  it('leaves a note for the background while the browser asks, which may close the popup', async () => {
    await open();
    fakeBrowser.permissions.request = () => new Promise<boolean>(() => undefined);
    always()?.click();
    await expect
      .poll(() => fakeBrowser.storage.session.items.get('wish'))
      .toEqual({ reach: 'example.com', tab: 7 });
  });

  it('asks the background at once to switch off as well, which lives on when the popup closes', async () => {
    const asked: unknown[] = [];
    fakeBrowser.runtime.sendMessage = async (message) => asked.push(message) > 0;
    await open({ 'site:example.com': { automatic: true, changed: 1 } }, ORIGINS);
    expect(always()?.checked).toBe(true);
    always()?.click();
    expect(asked).toEqual([{ type: 'stop-automatic', site: 'example.com' }]);
    await expect.poll(granted).toEqual([]);
  });

  it('switches off itself where the browser ends the background in the middle of it', async () => {
    fakeBrowser.runtime.sendMessage = async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    };
    await open({ 'site:example.com': { automatic: true, changed: 1 } }, ORIGINS);
    always()?.click();
    await expect.poll(stored).toBeUndefined();
    await expect.poll(granted).toEqual([]);
  });

  it('is off, and says why, where the browser no longer allows it', async () => {
    await open({ 'site:example.com': { automatic: true, changed: 1 } });
    expect(always()?.checked).toBe(false);
    expect(app.textContent).toContain('your browser does not allow it right now');
  });

  it('notices a permission that is withdrawn in the browser while the popup is open', async () => {
    await open({ 'site:example.com': { automatic: true, changed: 1 } }, ORIGINS);
    await fakeBrowser.permissions.remove({ origins: ORIGINS });
    await expect.poll(() => always()?.checked).toBe(false);
  });
});

describe('“What Galley hides here”', () => {
  it('starts from the general list and is stored for the site', async () => {
    await open({ general: { look: 'reader', keep: ['comments'], changed: 1 } });
    expect(input('Comments')?.checked).toBe(false);
    expect(input('Newsletter')?.checked).toBe(true);
    expect(app.querySelector('.keep summary')?.textContent).toBe('What Galley hides hereall but 1 kind');
    input('Newsletter')?.click();
    await expect.poll(stored).toMatchObject({ keep: ['comments', 'newsletter'] });
    await expect.poll(() => changes).toEqual([undefined]);
  });

  it('follows the general list again on request', async () => {
    await open({ 'site:example.com': { keep: ['ad'], look: 'in-place', changed: 1 } });
    [...app.querySelectorAll('button')].find((item) => item.textContent === 'As on all other sites')?.click();
    await expect.poll(stored).toEqual({ look: 'in-place', changed: expect.any(Number) });
  });
});

describe('in a private window', () => {
  it('nothing is stored: what stays visible holds for the page, and automatic cleaning is not on offer', async () => {
    fakeBrowser.tabs.query = async () => [{ id: 7, incognito: true }];
    await open();
    expect(always()).toBeUndefined();
    input('Comments')?.click();
    await expect.poll(() => changes).toEqual([{ keep: ['comments'] }]);
    expect(stored()).toBeUndefined();
    await expect.poll(() => input('Comments')?.checked).toBe(false);
  });
});

describe('the controls of a site', () => {
  it('have nothing axe objects to, and no target under 24 px', async () => {
    await open({ 'site:example.com': { keep: ['ad'], automatic: true, changed: 1 } }, ORIGINS);
    app.querySelector('details')?.toggleAttribute('open', true);
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });
});
