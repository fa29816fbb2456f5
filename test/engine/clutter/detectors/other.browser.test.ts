import { describe, expect, it } from 'vitest';
import { analyzePage, articleWith } from '../../page';
import { describeDetector } from './describe-detector';

describeDetector('other', {
  cases: [
    {
      lang: 'en',
      box: '<p>Listen to this article</p><button>Play</button> <span>Automated voice</span>',
      lookalike:
        '<p>Listen to the divers, said the old pilot, and the council did: it will <a href="/x">report an error</a> in its plan to the county.</p>',
    },
    {
      lang: 'de',
      box: '<p>Fehler gefunden? <a href="/fehler">Hier melden</a></p>',
      lookalike:
        '<p>Einen Fehler fand der Gutachter auf jeder Seite des Plans, und er meldete jeden einzelnen der Behörde, die keinen beantwortete.</p>',
    },
    {
      lang: 'cs',
      box: '<p>Našli jste chybu? <a href="/chyba">Nahlaste ji</a></p>',
      lookalike:
        '<p>Chybu našel znalec na každé straně plánu a každou ohlásil úřadu, který mu do konce zimy neodpověděl ani jednou jedinou větou.</p>',
    },
  ],
  evidence: {
    'other.question':
      '<div id="box"><p>Which way will you take?</p><label><input type="radio"> Boat</label><label><input type="radio"> Tram</label></div>',
    'other.controls': {
      page: articleWith('', '<div id="box"><button>Print</button><button>Cancel</button></div>'),
    },
    'other.dialog': {
      page: `${articleWith('')}<div id="box" role="dialog"><p>The paper has a new dress</p></div>`,
    },
  },
});

describe('a box of buttons and fields beside the article', () => {
  const tools = '<button>Previous</button> <button>Next</button>';
  const found = async (after: string) => {
    const { analysis, document } = await analyzePage(articleWith('', after));
    const box = document.querySelector('#box');
    return analysis.clutter.filter(({ element }) => element.contains(box)).map(({ category }) => category);
  };

  it('is found, whatever is said on them', async () => {
    expect(await found(`<div id="box">${tools}</div>`)).toEqual(['other']);
  });

  it('stays where it turns the pictures of a gallery', async () => {
    const picture = '<img src="/a.jpg" alt="The mole" width="600" height="400">';
    expect(await found(`<section>${picture}<div id="box">${tools}</div></section>`)).toEqual([]);
  });

  it('stays where it says more', async () => {
    const text = 'The timetable of the ferry holds until May and is printed on the quay.';
    expect(await found(`<div id="box"><p>${text}</p>${tools}</div>`)).toEqual([]);
  });
});

describe('a card whose title is laid over its picture', () => {
  it('is no dialog', async () => {
    const card = (title: string) =>
      `<li><a href="/${title.length}"><img src="/a.jpg" alt="" width="300" height="200"><div class="overlay-content">${title}</div></a></li>`;
    const titles = [
      'Why the lighthouse stayed dark',
      'The last pilot of the harbour',
      'A ferry is sold abroad',
    ];
    const { analysis } = await analyzePage(articleWith('', `<ul>${titles.map(card).join('')}</ul>`));
    expect(analysis.clutter.map(({ category }) => category)).toEqual(['related']);
  });
});
