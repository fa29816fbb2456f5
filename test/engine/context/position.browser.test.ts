import { expect, it } from 'vitest';
import { buildContext } from '../../../src/engine/context/build-context';
import { position } from '../../../src/engine/context/context';
import { en } from '../../../src/engine/lexicon/languages/en';
import { locate } from '../../../src/engine/locate/locate';
import { type Page, readPage } from '../../../src/engine/page/read-page';
import { analyzePage, TEXT } from '../page';

it.each([
  ['#over', 'before'],
  ['#within', 'inside'],
  ['#under', 'after'],
  ['#beside', 'outside'],
])('a block stands to the article as it stands to its prose: %s is %s', async (selector, where) => {
  const [first, ...rest] = TEXT.map((text) => `<p>${text}</p>`);
  const { document } = await analyzePage(
    `<main><h1>Council rebuilds the breakwater</h1><div id="over">Harbour</div>${first}<div id="within">Map of the quay</div>${rest.join('')}<div id="under">More of the harbour</div></main><aside id="beside">Weather</aside>`,
  );
  const page = readPage(document) as Page;
  const context = buildContext(locate(page), [en]);
  const block = page.byElement.get(document.querySelector(selector) as Element);
  expect(block && position(context, block)).toBe(where);
});
