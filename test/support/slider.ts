import type { Page } from 'puppeteer-core';
import type { Galley } from './galley.ts';

/**
 * Sets a slider of the reader look by the arrow keys, as a reader does.
 * @param slider an expression for it in terms of `dialog`, the outermost element of the view
 */
export async function moveSlider(galley: Galley, page: Page, slider: string, value: number): Promise<void> {
  await page.bringToFront();
  const steps = await galley.inReader<number>(
    page,
    `const slider = ${slider};
     slider.focus();
     return Math.round((${value} - Number(slider.value)) / (Number(slider.step) || 1))`,
  );
  for (let at = 0; at < Math.abs(steps); at++)
    await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
}
