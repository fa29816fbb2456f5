import { describe, expect, it } from 'vitest';
import { analyzePage, TEXT } from '../page';

describe('a small box after the text', () => {
  it.each([
    [
      'newsletter',
      'de',
      '<h3>Der Bote am Morgen</h3><p>Unser Newsletter kommt jeden Werktag um sechs.</p><form><input type="email"><button>Jetzt abonnieren</button></form>',
    ],
    [
      'comments',
      'es',
      '<h3>Comentarios</h3><p>Inicia sesión para comentar.</p><a href="/e">Iniciar sesión</a>',
    ],
    ['comments', 'en', '<h3>Comments</h3><p>Log in to comment on this.</p><a href="/login">Log in</a>'],
    [
      'paywall',
      'fr',
      '<p>Soutenez une presse locale.</p><p>Abonnez-vous à partir de 1 € le premier mois, sans engagement.</p><a href="/a">Je m’abonne</a>',
    ],
    [
      'paywall',
      'en',
      '<div>Local news needs readers.</div><div>If you value our reporting, please consider a contribution of any size.</div><a href="/c">Contribute</a>',
    ],
  ])('is one thing with all that is in it: %s (%s)', async (category, lang, box) => {
    const { analysis, document } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${TEXT.map((text) => `<p>${text}</p>`).join('')}<div id="box">${box}</div></div></article></main>`,
      lang,
    );
    expect(analysis.clutter.map((found) => [found.category, found.element])).toEqual([
      [category, document.querySelector('#box')],
    ]);
  });
});

describe('a container of boxes of several categories', () => {
  const titles = ['Why the lighthouse stayed dark', 'The last pilot of the harbour', 'A ferry is sold'];
  const stories = titles.map(
    (title) =>
      `<li><a href="/${title.length}">${title}</a> For one night in March no lamp burned at the mole, and nobody on the quay had noticed.</li>`,
  );
  const related = `<div><h3>More stories</h3><ul>${stories.join('')}</ul></div>`;
  const newsletter =
    '<div><h3>Newsletter</h3><p>News from the quay.</p><form><input type="email"><button>OK</button></form></div>';

  it('is split, so that each has a category of its own', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${TEXT.map((text) => `<p>${text}</p>`).join('')}</div></article><aside>${newsletter}${related}</aside></main>`,
    );
    expect(analysis.clutter.map(({ category, element }) => [category, element.localName])).toEqual([
      ['newsletter', 'div'],
      ['related', 'div'],
    ]);
  });
});

describe('a further article under the one that was opened', () => {
  const text = TEXT.map((line) => `<p>${line} Or so it was said in the harbour.</p>`).join('');
  const further = `<article><header><h1>The last pilot of the harbour</h1><p>By Odd Larsen</p><time datetime="2026-03-05">5 March 2026</time></header>${text}<div class="share"><a href="https://www.facebook.com/sharer?u=x">Share</a> <a href="https://twitter.com/intent/tweet">Tweet</a></div><ul class="tags"><li><a href="/tag/pier">Pier</a></li><li><a href="/tag/pilots">Pilots</a></li></ul></article>`;

  it('is one thing with its byline, day, buttons and tags', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${TEXT.map((line) => `<p>${line}</p>`).join('')}</div></article>${further}${further.replaceAll('pilot', 'warden')}</main>`,
    );
    expect(analysis.clutter.map(({ category, element }) => [category, element.localName])).toEqual([
      ['related', 'article'],
      ['related', 'article'],
    ]);
  });

  it('takes no byline and day away that stand under the text', async () => {
    const { analysis, document } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${TEXT.map((line) => `<p>${line}</p>`).join('')}</div></article><div id="day">5 March 2026</div>${further}</main>`,
    );
    expect(analysis.clutter.map(({ element }) => element.localName)).toEqual(['article']);
    expect(analysis.clutter.some(({ element }) => element.contains(document.querySelector('#day')))).toBe(
      false,
    );
  });
});
