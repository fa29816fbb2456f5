import { describe, expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage, TEXT } from '../../page';
import { describeDetector } from './describe-detector';

const RULES =
  'Please keep your comments on the subject. Those who write them answer for what they say, and are asked to say it in a civil way. There is no right to have a comment published, and none to be told the reason.';

describeDetector('comments', {
  cases: [
    {
      lang: 'en',
      box: '<h3>Join the conversation</h3><p>Your email address will not be published.</p><form><textarea></textarea><button>Post comment</button></form>',
      lookalike:
        '<p>Most comments at the hearing were friendly; the council will publish all of them, said the mayor, before the next meeting in June.</p>',
    },
    {
      lang: 'de',
      box: '<h3>Kommentare</h3><p>Kommentar schreiben: Erforderliche Felder sind mit * markiert.</p><form><textarea></textarea></form>',
      lookalike:
        '<p>Kommentare gab die Behörde am Montag nicht ab; erst der Gutachter schrieb in einem Brief, was alle längst vermutet hatten.</p>',
    },
    {
      lang: 'it',
      box: '<h3>Commenti</h3><p>Il tuo indirizzo email non sarà pubblicato.</p><form><textarea></textarea></form>',
      lookalike:
        '<p>Nei commenti al progetto i pescatori chiedono più spazio, e il sindaco ha promesso di leggerli tutti prima della prossima seduta.</p>',
    },
  ],
  evidence: {
    'comments.items':
      '<ol id="box"><li class="comment">gull: About time, too.</li><li class="comment">tern: And who pays for it?</li></ol>',
    'comments.textArea': '<div id="box"><p>What do you think?</p><form><textarea></textarea></form></div>',
    'comments.link': {
      page: `<main><article><h1>Council rebuilds the breakwater</h1><div id="box"><a href="#comments">12 remarks</a></div>${TEXT.map(
        (text) => `<p>${text}</p>`,
      ).join('')}</article></main>`,
    },
    'comments.rules': {
      page: `<main><article><h1>Council rebuilds the breakwater</h1><div class="text">${TEXT.map(
        (text) => `<div><p>${text}</p></div>`,
      )
        .join('')
        .repeat(
          4,
        )}</div><p id="box">${RULES}</p><div id="comments"><h3>2 comments</h3><p>At last.</p></div></article></main>`,
    },
  },
});

it('finds comments under the text by their name', async () => {
  const { analysis } = await analyzeArticleWith('', {
    after:
      '<section class="comments"><h3>Comments</h3><ol><li>gull: About time, too.</li><li>tern: And who pays for all this in the end?</li></ol></section>',
  });
  expect(analysis.clutter.map(({ category }) => category)).toEqual(['comments']);
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
