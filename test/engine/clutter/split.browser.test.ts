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
