import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../support/both.ts';
import { type Command, outerHTML, until } from '../support/galley.ts';

/** Keys that are pressed before the browser's window has the focus are lost, and pressed again after this time (ms). */
const PATIENCE = 4000;

const COMMANDS: readonly { command: Command; view: string; shows: string }[] = [
  { command: 'toggle-clean', view: 'the clean article', shows: 'Das berichtet das Wirtschaftsblatt' },
  { command: 'toggle-outline', view: 'the outline', shows: 'Introduction' },
];

const specify = (bench: Bench): void => {
  it.each(COMMANDS)('$command shows $view and gives the page back, without the popup', async (each) => {
    const page = await bench.galley.open(`${bench.server.origin}sample/`);
    const before = await outerHTML(page);
    await until(each.view, async () => {
      await bench.galley.press(page, each.command);
      const reader = await until('an answer', () => bench.galley.reader(page), PATIENCE);
      return reader.text.includes(each.shows);
    });
    await bench.galley.press(page, each.command);
    await until('the original', async () => (await bench.galley.reader(page)) === null);
    expect(await outerHTML(page)).toBe(before);
    await page.close();
  });
};

inBothBrowsers('the keyboard shortcut', specify, { screen: true });
