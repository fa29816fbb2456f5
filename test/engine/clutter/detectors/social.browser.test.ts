import { describe, expect, it } from 'vitest';
import { analyzeArticleWith, analyzePage, TEXT } from '../../page';
import { describeDetector } from './describe-detector';
import { share } from './markup';

describeDetector('social', {
  cases: [
    {
      lang: 'en',
      box: `<span>Share this</span> ${share('X', 'Post')}`,
      lookalike:
        '<p>The diver shared a picture of the gap on <a href="https://www.facebook.com/">Facebook</a>, where it was seen ten thousand times before noon.</p>',
    },
    {
      lang: 'de',
      box: `<span>Artikel teilen</span> ${share('X', 'Mail')}`,
      lookalike:
        '<p>Auf <a href="https://www.instagram.com/">Instagram</a> teilte die Taucherin ein Bild der Lücke, das bis zum Mittag zehntausendmal gesehen wurde.</p>',
    },
    {
      lang: 'pt',
      box: `<span>Compartilhe</span> ${share('X', 'Enviar')}`,
      lookalike:
        '<p>O mergulhador partilhou uma fotografia da fenda, vista dez mil vezes antes do meio-dia, e a seguradora ligou-lhe na mesma tarde.</p>',
    },
    {
      lang: 'de',
      box: '<a href="https://www.facebook.com/sharer.php?u=1">Facebook</a> <a href="https://twitter.com/intent/tweet?u=1">X</a>',
    },
  ],
  evidence: {
    'social.shareLinks': `<div id="box">${share('X', 'Post')}</div>`,
    'social.shareLink': `<div id="box">${share('X')}</div>`,
    'social.icons': '<div id="box"><a href="/alerts"><svg></svg></a><a href="/mail"><svg></svg></a></div>',
    'social.tools': {
      page: `<main><article><h1>Council rebuilds the breakwater</h1><div id="box"><a href="#comments">12</a> <button>Print</button></div>${TEXT.map(
        (text) => `<p>${text}</p>`,
      ).join('')}</article></main>`,
    },
  },
});

describe('a paragraph that asks to follow', () => {
  const links =
    '<a href="https://twitter.com/x">Twitter</a> and <a href="https://facebook.com/x">Facebook</a>';

  it.each([
    [
      'en',
      `Follow the Tidings on ${links} for the latest from the quay and all that the harbour has to say.`,
    ],
    [
      'de',
      `Folgen Sie uns und dem Hafen auf ${links} für das Neueste vom Kai und alles, was der Hafen zu sagen hat.`,
    ],
    ['fr', `Suivez-nous, nous et le port, sur ${links} pour ne rien manquer de la vie du quai et du port.`],
  ])('is found, though set as the text is (%s)', async (lang, sentence) => {
    const { analysis } = await analyzeArticleWith(`<p>${sentence}</p>`, { lang });
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['social']);
  });

  it.each([
    `Anna Gull is a reporter for the Tidings and writes about all that floats. You find her on ${links}.`,
    `The video of the falling stone was seen by ten thousand on ${links} before noon, and then it was gone.`,
  ])('is not one about the author or the story: %s', async (sentence) => {
    const { analysis } = await analyzeArticleWith(`<p>${sentence}</p>`);
    expect(analysis.clutter).toEqual([]);
  });
});

describe('a row of icons over the text', () => {
  const icons = '<a href="/alerts"><svg></svg></a><a href="/mail"><svg></svg></a>';
  const found = async (row: string) => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1>${row}${TEXT.map((text) => `<p>${text}</p>`).join('')}</article></main>`,
    );
    return analysis.clutter.map(({ category }) => category);
  };

  it('is found where the page names it so', async () => {
    expect(await found(`<div class="social-links">${icons}</div>`)).toEqual(['social']);
  });

  it('is found where they share the page by its own address', async () => {
    expect(
      await found(
        '<div><a href="/story?share=x"><svg></svg></a><a href="/story?share=facebook"><svg></svg></a></div>',
      ),
    ).toEqual(['social']);
  });

  it('stays where nothing else speaks for it', async () => {
    expect(await found(`<div class="map">${icons}</div>`)).toEqual([]);
  });
});
