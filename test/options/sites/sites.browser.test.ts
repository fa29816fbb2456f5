import { describe, expect, it } from 'vitest';
import { accessibilityProblems, smallTargets } from '../../ui/axe.ts';
import { app, button, hosts, openOptions, text } from '../page.tsx';

describe('many sites', () => {
  it('keep every cell with the name of its column where there is no room for columns', async () => {
    await openOptions({
      'site:a-rather-long-name.of-a-site.example': { automatic: false, keep: ['ad'] },
      'site:b.example': {},
    });
    await expect.poll(() => hosts().length).toBe(2);
    app.style.width = '800px';
    expect(app.querySelector('.sites thead')?.checkVisibility()).toBe(true);
    expect(await accessibilityProblems()).toEqual([]);
    app.style.width = '320px';
    expect(app.querySelector('.sites thead')?.checkVisibility()).toBe(false);
    const cell = [...app.querySelectorAll('.sites td')].find((item) => item.textContent === 'never');
    expect(cell && getComputedStyle(cell, '::before').content).toBe('"Automatic: "');
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });

  const many = (count: number): Record<string, unknown> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`site:site-${at}.example`, { automatic: true }]),
    );

  it('are removed at once, and come back at once', async () => {
    await openOptions(many(3));
    await expect.poll(() => hosts().length).toBe(3);
    for (const name of ['Choose site-0.example', 'Choose site-2.example'])
      app.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)?.click();
    await expect.poll(() => button('Remove 2 chosen sites')).toBeDefined();
    button('Remove 2 chosen sites')?.click();
    await expect.poll(text).toContain('Settings for 2 sites removed.');
    expect(hosts().length).toBe(1);
    button('Undo')?.click();
    await expect.poll(() => hosts().length).toBe(3);
  });

  it('are shown a hundred at a time, the rest on request', async () => {
    await openOptions(many(2000));
    await expect.poll(() => hosts().length).toBe(100);
    expect(button('Show 1,900 more sites')).toBeDefined();
  });
});
