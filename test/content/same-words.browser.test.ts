import '../ui/fake-browser.ts';
import { marked } from 'marked';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { sentencesOf } from '../../src/content/listen/sentences.ts';
import type { ReaderModel } from '../../src/content/reader/contract.ts';
import { factsOf } from '../../src/content/reader/facts.ts';
import { readerModel } from '../../src/content/reader/model.ts';
import { openReader } from '../../src/content/reader/open-reader.ts';
import { applyInlineStyles } from '../../src/content/reader/shell.ts';
import { anchorAt, findBlock } from '../../src/content/resume/anchor.ts';
import type { Pictures } from '../../src/content/share/epub/pictures.ts';
import { textFile } from '../../src/content/share/epub/text.ts';
import { markdown } from '../../src/content/share/markdown.ts';
import { plainText } from '../../src/content/share/plain-text.ts';
import { webPage } from '../../src/content/share/web-page.ts';
import { isNoteReference } from '../../src/content/words/note-references.ts';
import { type Analysis, type Article, analyze } from '../../src/engine/index.ts';
import { articleOf, articleWith, showWhole } from '../engine/page.ts';
import { resetFakeBrowser } from '../ui/fake-browser.ts';
import { BODIES } from './bodies.ts';
import { sourceOf } from './reader/source.ts';
import { find } from './reader/view.ts';
import { shownWords, wordFault } from './words.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

/*
 * Whatever leaves the reader look carries the words of the view, all of them and no others, in their order. Asked of
 * every page of the tests.
 */
const pages = import.meta.glob<string>('../fixtures/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<{ articleIsNull?: boolean }>('../fixtures/kinds/*/expected.json', {
  import: 'default',
  eager: true,
});
/** Pages of the tests that hold no article. */
const WITHOUT_ARTICLE = ['empty.html', 'frameset.html', 'front.html', 'no-body.html', 'thread.html'];
const ADDRESS = 'https://news.example/1';

const names = Object.keys(pages)
  .filter((path) => !WITHOUT_ARTICLE.some((name) => path.endsWith(`/${name}`)))
  .filter((path) => expectations[path.replace('page.html', 'expected.json')]?.articleIsNull !== true);

let close = (): void => undefined;
afterEach(() => {
  close();
  document.body.replaceChildren();
  resetFakeBrowser();
});

const words = (root: ParentNode, selector: string): string => shownWords(root.querySelectorAll(selector));
const HEAD = '.kicker, h1, .title .standfirst';
const FACTS = '.facts bdi';

/** Opens the reader look on a page of the tests, or on another page whose article then has one of the bodies. */
async function open(name: string) {
  const page = await showWhole(pages[name] ?? articleWith(''));
  const found: Analysis = analyze(page);
  const html = BODIES[name];
  const article: Article = { ...articleOf(found), ...(html ? { html } : {}) };
  const analysis: Analysis = { ...found, article };
  const onShare = vi.fn<ReaderModel['onShare']>(async () => undefined);
  let root: ShadowRoot | null = null;
  const reader = openReader({ ...readerModel(sourceOf(analysis)), onShare }, (made, css) => {
    root = made;
    applyInlineStyles(made, css);
  });
  close = () => reader.close();
  if (!root) throw new Error('The reader look did not open.');
  const view: ShadowRoot = root;
  find(view, '.share-button').click();
  await vi.waitUntil(() => view.querySelector('.share button'));
  find(view, '.share button').click();
  const body = onShare.mock.calls[0]?.[1] ?? document.createElement('div');
  // Galley's own lines between the blocks.
  for (const own of view.querySelectorAll('.body .back, .body .cut-off button')) own.remove();
  const { kicker, title, standfirst, lang, dir } = article;
  const facts = factsOf(article).map(({ text }) => text);
  const end = view.querySelector('.body > .cut-off')?.textContent ?? undefined;
  return {
    view,
    html: article.html,
    shared: { kicker, title, standfirst, lang, dir: dir ?? 'ltr', url: ADDRESS, facts, body, end },
  };
}

describe.each([...names, ...Object.keys(BODIES)])('%s', (name) => {
  it('is shown with every word that was written of it', async () => {
    const { view, html, shared } = await open(name);
    const written = document.createElement('div');
    written.innerHTML = html;
    for (const source of written.querySelectorAll('annotation, annotation-xml')) source.remove();
    for (const details of written.querySelectorAll('details')) details.open = true;
    const standfirst = [...written.querySelectorAll('.standfirst')];
    document.body.append(written);
    const inHead = standfirst.length > 0 ? (shared.standfirst ?? '') : '';
    expect(wordFault(shownWords(standfirst), inHead), 'standfirst').toBeNull();
    for (const block of standfirst) block.remove();
    const body = view.querySelectorAll('.body > :not(.cut-off)');
    expect(wordFault(shownWords([written]), shownWords(body)), 'body').toBeNull();
  });

  it('is copied, saved, printed and read aloud with the words of the view', async () => {
    const { view, shared } = await open(name);
    const blocks = [...shared.body.children];
    const text = plainText(shared).replace(ADDRESS, '');
    const source = markdown(shared).replace(`<${ADDRESS}>`, '');
    const saved = webPage(shared);
    const end = view.querySelectorAll('.body > .cut-off');
    const spoken = [...view.querySelectorAll(HEAD), ...blocks, ...end]
      .flatMap((block) => sentencesOf(block, shared.lang))
      .map((sentence) => sentence.text)
      .join('\n');

    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const printed = [...view.querySelectorAll<HTMLElement>('.body')].map((body) => body.innerText).join();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    const onScreen = find(view, '.body').innerText;
    expect(wordFault(onScreen, printed), 'printed').toBeNull();

    const aloud = document.createElement('div');
    aloud.append(...[...blocks, ...end].map((block) => block.cloneNode(true)));
    find(view, '.body').after(aloud);
    for (const unspoken of [...aloud.querySelectorAll('rt, rp, sup, a')].filter(
      (element) => element.localName.startsWith('r') || isNoteReference(element),
    ))
      unspoken.remove();
    for (const note of aloud.querySelectorAll('span.galley-note')) note.parentElement?.append(' ', note);
    for (const list of aloud.querySelectorAll('ol')) list.replaceWith(...list.children);
    const said = `${words(view, HEAD)}\n${shownWords([aloud])}`;
    aloud.remove();
    expect(wordFault(said, spoken), 'spoken').toBeNull();

    const shown = `${words(view, HEAD)}\n${words(view, FACTS)}\n${words(view, '.body')}`;
    expect(wordFault(shown, text), 'plain text').toBeNull();

    const read = document.createElement('div');
    read.innerHTML = await marked.parse(source);
    document.body.append(read);
    expect(wordFault(shown, shownWords([read])), 'Markdown').toBeNull();

    const page = await showWhole(saved);
    page.querySelector('article > :last-child')?.remove();
    const [article] = page.querySelectorAll('article');
    expect(wordFault(shown, savedWords(article)), 'web page').toBeNull();

    const book = new DOMParser().parseFromString(textFile(shared, picturesOf(shared.body)).xhtml, 'text/xml');
    book.querySelector('article > :last-child')?.remove();
    expect(wordFault(shown, savedWords(book.querySelector('article') ?? undefined)), 'EPUB').toBeNull();
  });

  it('is taken up again at the same block, also after text was added before it and the block was changed', async () => {
    const { shared } = await open(name);
    const blocks = [...shared.body.children];
    const added = ['One more paragraph.', 'And another one.'].map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    });
    for (const [at, block] of blocks.entries()) {
      const place = anchorAt({ block: at, share: 0.5, isStart: false, isEnd: false }, blocks);
      expect(findBlock(place, blocks)).toBe(at);
      expect(findBlock(place, [...added, ...blocks])).toBe(at + added.length);
      const corrected = block.cloneNode() as Element;
      corrected.textContent = `${block.textContent} (Corrected.)`;
      const isOnly = blocks.filter((other) => lettersOf(other) === lettersOf(block)).length === 1;
      if (blocks.length > 1 && isOnly)
        expect(findBlock(place, [...added, ...blocks.with(at, corrected)])).toBe(at + added.length);
    }
  });
});

const lettersOf = ({ textContent }: Element): string => (textContent ?? '').replace(/[^\p{L}\p{N}]/gu, '');

/** The pictures of a text as if a book held them all. */
const picturesOf = (body: Element): Pictures =>
  new Map(
    [...body.querySelectorAll('img')].map((image) => [
      image.getAttribute('src') ?? '',
      { name: 'pictures/1.png', type: 'image/png', extension: 'png', bytes: new Uint8Array() },
    ]),
  );

/** The words of a saved page, whose elements are of another document. */
function savedWords(article: Element | undefined): string {
  if (!article) throw new Error('The saved page holds no article.');
  const copy = document.importNode(article, true);
  document.body.append(copy);
  return shownWords([copy]);
}
