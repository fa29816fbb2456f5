import { describe, expect, it } from 'vitest';
import { type Analysis, analyze, type EngineSettings } from '../../../../src/engine';
import { analyzeArticleWith, analyzePage, articleWith } from '../../page';

const TIP =
  '<div id="tip"><p class="tip-text">Our harbour walks start every Sunday at ten from the old crane, and children walk along for free.</p></div>';

const again = (page: Document, settings: EngineSettings): Analysis =>
  analyze(page, { url: 'https://news.example/story', settings });
const at = (page: Document, selector: string): Element => {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

describe('a box that the reader wants hidden', () => {
  it('is reported and cut from the article, although nothing else speaks against it', async () => {
    const { analysis, document: page } = await analyzeArticleWith(TIP);
    expect(analysis.article?.html).toContain('harbour walks');
    const taught = again(page, { hide: [at(page, '#tip')] });
    expect(taught.article?.html).not.toContain('harbour walks');
    expect(taught.article?.html).toContain('insurers took notice');
    expect(taught.clutter.map(({ element, category }) => [element.id, category])).toContainEqual([
      'tip',
      'other',
    ]);
    expect(taught.refused).toBeUndefined();
  });

  it.each([
    ['a paragraph of the article', 'article p', 'text'],
    ['a box with a correction', '#correction', 'text'],
    ['everything', 'main', 'headline'],
    ['the headline', 'h1', 'headline'],
    ['the text as a whole', 'article > div', 'text'],
    ['a part of a sentence', '#part', 'text'],
  ])('is refused where it is %s', async (_, selector, why) => {
    const { analysis, document: page } = await analyzeArticleWith(
      '<p>The pier was built in <b id="part">eighteen ninety</b> of oak and stone, and it has been mended in every decade since then.</p><aside id="correction"><p class="note">Correction: an earlier version of this article named the wrong year for the storm that damaged the pier.</p></aside>',
    );
    const element = at(page, selector);
    const taught = again(page, { hide: [element] });
    expect(taught.refused).toEqual([{ element, why }]);
    expect(taught.article?.html).toBe(analysis.article?.html);
  });

  it('takes the place of what was found within it, and is refused within what is hidden already', async () => {
    const { analysis, document: page } = await analyzeArticleWith(
      '<div id="outer"><figure><img src="/a.jpg" width="300" height="200"></figure><div class="newsletter"><h3>Newsletter</h3><form><input type="email"><button>Sign up</button></form></div></div>',
    );
    const found = analysis.clutter.map(({ element }) => element);
    expect(found).toHaveLength(1);
    const outer = at(page, '#outer');
    expect(again(page, { hide: [outer] }).clutter.map(({ element }) => element)).toEqual([outer]);
    const form = at(page, 'form');
    expect(again(page, { hide: [form] }).refused).toEqual([{ element: form, why: 'hidden' }]);
  });

  it('may be a picture, or a part of a menu', async () => {
    const picture = '<img id="picture" src="/a.jpg" width="300" height="200">';
    const { document: page } = await analyzePage(
      `${articleWith(picture)}<footer><div id="menu"><a href="/a">About this paper</a></div></footer>`,
    );
    const boxes = [at(page, '#picture'), at(page, '#menu')];
    const taught = again(page, { hide: boxes });
    expect(taught.clutter.map(({ element }) => element)).toEqual(boxes);
    expect(taught.article?.html).not.toContain('a.jpg');
  });

  it('stays where it is the notice that the article is cut off', async () => {
    const { analysis, document: page } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${'<p>The harbour council voted on Tuesday to rebuild the old breakwater, which has been leaking since the storm.</p>'.repeat(4)}<p>Engineers had warned for years that…</p></div>
      <div id="prompt" class="paywall"><h2>Continue reading with a subscription</h2><p>Subscribe now to read the full article.</p><a href="/subscribe">Subscribe</a></div></article></main>`,
    );
    expect(analysis.access.state).toBe('cut-off');
    for (const selector of ['#prompt', '#prompt h2']) {
      const element = at(page, selector);
      const taught = again(page, { hide: [element] });
      expect(taught.access.state).toBe('cut-off');
      expect(taught.refused).toEqual([{ element, why: 'prompt' }]);
      expect(taught.clutter.some((block) => block.element.contains(element))).toBe(false);
    }
  });

  it('is no more than the share of the text that boxes may hold, all together', async () => {
    const boxes = ['north', 'south', 'east', 'west', 'upper', 'lower', 'inner', 'outer', 'middle']
      .map(
        (name) =>
          `<div id="${name}"><p class="${name}">The old pilot told the children how the lamp was lit by hand, in the ${name}.</p></div>`,
      )
      .join('');
    const { document: page } = await analyzeArticleWith(boxes);
    const all = [...page.querySelectorAll('article div[id]')];
    const taught = again(page, { hide: all });
    expect(taught.refused?.length).toBeGreaterThan(0);
    expect(taught.clutter.length).toBeGreaterThan(0);
    expect(taught.clutter.length + (taught.refused?.length ?? 0)).toBe(all.length);
  });
});

describe('a block that the reader says is the article', () => {
  const SHORT = Array.from(
    { length: 3 },
    (_, at) =>
      `<p>The night ferry left on time, said the harbour master, and nobody on board noticed the fog until the ${at}th bell.</p>`,
  ).join('');
  const LONG = Array.from(
    { length: 12 },
    (_, at) =>
      `<p>Terms of use, part ${at}: the reader agrees that the publisher may change these terms at any time, in whole or in part.</p>`,
  ).join('');

  it('is read instead of what Galley would have chosen', async () => {
    const { analysis, document: page } = await analyzePage(
      `<h1>Fog on the sound</h1><section id="short">${SHORT}</section><section id="long">${LONG}</section>`,
    );
    expect(analysis.article?.html).toContain('Terms of use');
    const taught = again(page, { articleRoot: at(page, '#short') });
    expect(taught.article?.html).toContain('night ferry');
    expect(taught.article?.html).not.toContain('Terms of use');
  });

  it('without running text is passed over', async () => {
    const { analysis, document: page } = await analyzePage(
      `<h1>Fog on the sound</h1><p id="none">Home</p><section>${LONG}</section>`,
    );
    expect(again(page, { articleRoot: at(page, '#none') })).toEqual(analysis);
  });
});
