import { describe, expect, it } from 'vitest';
import { CLUTTER_CATEGORIES } from '../../../src/engine';
import { analyzeArticleWith, analyzePage, bodyOf, TEXT } from '../page';
import { CASES, MORE_BOXES, TRUE_TEXT } from './boxes';

const name = ({ category, lang }: { category: string; lang: string }): string => `${category} (${lang})`;
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, '');

describe('the cases', () => {
  it('have every category in three languages', () => {
    const languages = (category: string): number =>
      new Set(CASES.filter((entry) => entry.category === category).map(({ lang }) => lang)).size;
    expect(CLUTTER_CATEGORIES.filter((category) => languages(category) < 3)).toEqual([]);
  });
});

describe('a box between two paragraphs', () => {
  it.each([...CASES, ...MORE_BOXES].map((entry) => [name(entry), entry] as const))(
    'is found, explained and no part of the article: %s',
    async (_, { category, lang, box }) => {
      const { analysis, document } = await analyzeArticleWith(`<div id="box">${box}</div>`, { lang });
      const target = document.querySelector('#box');
      const found = analysis.clutter.filter(
        ({ element }) => element.contains(target) || target?.contains(element),
      );
      expect(new Set(found.map((block) => block.category))).toEqual(new Set([category]));
      for (const { reason } of found) expect(reason).toMatch(/\w/);
      expect(words(bodyOf(analysis))).not.toContain(words(target));
    },
  );
});

describe('a block of the article', () => {
  const stays = async (block: string, lang = 'en'): Promise<void> => {
    const { analysis, document } = await analyzeArticleWith(`<div id="true">${block}</div>`, { lang });
    expect(analysis.clutter).toEqual([]);
    expect(words(bodyOf(analysis))).toContain(words(document.querySelector('#true')));
  };

  it.each(CASES.map((entry) => [name(entry), entry] as const))(
    'stays though it looks like a box: %s',
    (_, { lang, lookalike }) => stays(lookalike, lang),
  );

  it.each(TRUE_TEXT)('stays: %s', (_, block) => stays(block));
});

describe('readers’ comments after the article', () => {
  it('are found, and nothing else', async () => {
    const { analysis } = await analyzeArticleWith('', {
      after:
        '<section class="comments"><h3>Comments</h3><ol><li>gull: About time, too.</li><li>tern: And who pays for all this in the end?</li></ol></section>',
    });
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['comments']);
  });
});

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

describe('rules for comments under the text', () => {
  const RULES = {
    de: 'Bitte achten Sie darauf, dass Ihre Kommentare zum Thema passen. Die Verantwortung für den Inhalt liegt allein bei den Verfassern, die sachlich und klar schreiben sollen. Was beleidigt oder wirbt, wird von der Redaktion gelöscht, und wer es wiederholt, wird gesperrt. Es besteht kein Anspruch darauf, dass ein Kommentar veröffentlicht wird, und keiner auf eine Begründung dafür. Die Redaktion liest jeden Beitrag, bevor er erscheint, und das kann eine Weile dauern.',
    en: 'Please keep your comments on the subject. Those who write them answer for what they say, and are asked to say it in a civil way. What insults or advertises will be removed by the editors, and whoever does it again will be shut out. There is no right to have a comment published, and none to be told the reason. The editors read every comment before it appears, which may take a while, above all at night and on the days when nobody is here.',
    fr: 'Merci de rester dans le sujet : vos commentaires doivent porter sur cet article. Chacun répond de ce qu’il écrit et veille à rester courtois. Ce qui insulte ou fait de la publicité sera supprimé par la rédaction, et l’auteur pourra être exclu. Nul n’a droit à la publication de ses commentaires, ni à une explication en cas de refus. La rédaction lit chaque message avant qu’il ne paraisse, ce qui peut prendre un certain temps, surtout la nuit.',
  };
  const page = (rules: string): string =>
    `<main><article><h1>Council rebuilds the breakwater</h1><div class="text">${TEXT.map(
      (text) => `<div><p>${text}</p></div>`,
    )
      .join('')
      .repeat(
        4,
      )}</div><p>${rules}</p><div id="comments"><h3>2 comments</h3><p>At last.</p></div></article></main>`;

  it.each(Object.entries(RULES))('go with the comments (%s)', async (lang, rules) => {
    const { analysis } = await analyzePage(page(rules), lang);
    expect(analysis.article?.html).not.toContain(rules.slice(0, 30));
    expect(analysis.article?.html).toContain('Not everyone is content');
  });

  it('are told apart from a note on the author in the same place', async () => {
    const note =
      'Anna Gull has written about harbours for twenty years. She has sailed with the pilots, dived with the engineers and sat through every meeting of the council, and her book on the old breakwater has been read on every ship of the county. She lives above the ropery, has two cats and a boat that leaks, and teaches the children of the town to row on Saturdays, whatever the weather, and what they may bring home from the sea and what they had better leave there.';
    const { analysis } = await analyzePage(page(note));
    expect(analysis.article?.html).toContain('Anna Gull has written');
  });
});
