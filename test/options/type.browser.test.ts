import '../ui/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { DEFAULT_TYPOGRAPHY } from '../../src/settings';
import { app, button, input, openOptions, stored } from './page.tsx';

describe('the typography for all sites', () => {
  const field = (label: string, kind: string): HTMLInputElement | HTMLSelectElement | null | undefined =>
    [...app.querySelectorAll('.type label')]
      .find((item) => item.textContent.startsWith(label))
      ?.querySelector<HTMLInputElement | HTMLSelectElement>(kind);
  const change = (label: string, kind: string, value: string): void => {
    const control = field(label, kind);
    if (!control) throw new Error(`There is no ${label}.`);
    control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const typography = (): unknown => (stored('general') as { typography?: unknown } | undefined)?.typography;

  it('is stored with each change, and goes back to the usual one', async () => {
    await openOptions();
    input('Sepia', '.themes')?.click();
    await expect.poll(typography).toEqual({ ...DEFAULT_TYPOGRAPHY, theme: 'sepia' });
    input('Sans serif', '.faces')?.click();
    await expect.poll(typography).toMatchObject({ theme: 'sepia', font: 'sans' });
    change('Size', 'input', '140');
    await expect.poll(typography).toMatchObject({ theme: 'sepia', font: 'sans', size: 140 });
    button('Size: more')?.click();
    await expect.poll(typography).toMatchObject({ size: 145 });
    button('Size: less')?.click();
    await expect.poll(typography).toMatchObject({ size: 140 });
    input('Justified')?.click();
    await expect.poll(typography).toMatchObject({ size: 140, align: 'justify' });
    button('Text and colours: Reset')?.click();
    await expect.poll(typography).toEqual(DEFAULT_TYPOGRAPHY);
    expect(input('Auto', '.themes')?.checked).toBe(true);
  });
});
