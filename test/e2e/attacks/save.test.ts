import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Bench, inBothBrowsers } from '../../support/both.ts';
import { choose, until } from '../../support/galley.ts';
import { storyPage } from '../../support/hostile/story.ts';
import { servePages } from '../../support/newsroom/serve.ts';

const SANDBOX = storyPage('A sandbox without downloads', '', {
  headers: { 'content-security-policy': 'sandbox allow-scripts' },
});
const PLAIN = storyPage('A page that forbids nothing', '');

const specify = (bench: Bench): void => {
  const save = async (at: string): Promise<() => Promise<string>> => {
    const page = await bench.galley.open(new URL(at, bench.server.origin).href);
    await choose(await bench.galley.clickToolbar(page), 'Article');
    await until('the reader look', () => bench.galley.reader(page));
    const button = (where: string, label: string): string =>
      `[...dialog.querySelectorAll('${where} button')].find((button) => button.textContent.trim() === '${label}')`;
    await bench.galley.inReader(page, `${button('.bar', 'Share')}.click()`);
    await until('the panel', () =>
      bench.galley.inReader<boolean>(page, `return Boolean(${button('.panel', 'Save as Markdown')})`),
    );
    await bench.galley.inReader(page, `${button('.panel', 'Save as Markdown')}.click()`);
    return () => bench.galley.inReader<string>(page, `return dialog.querySelector('.panel').textContent`);
  };
  const file = () => path.join(bench.galley.downloads, 'The Harrow Isle ferry.md');

  it('a save that the page forbids says so', async () => {
    const text = await save(SANDBOX.path);
    await until('the message', async () => (await text()).includes('did not allow'));
    expect(existsSync(file())).toBe(false);
  });

  it('any other page is saved', async () => {
    const text = await save(PLAIN.path);
    await until('the file', async () => existsSync(file()));
    expect(await text()).not.toContain('did not allow');
  });
};

inBothBrowsers('saving an article', specify, {
  serve: () => servePages([SANDBOX, PLAIN]),
  ignoreErrors: 'of-pages',
});
