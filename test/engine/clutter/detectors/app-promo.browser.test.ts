import { describe, expect, it } from 'vitest';
import { analyzeArticleWith } from '../../page';
import { describeDetector } from './describe-detector';

describeDetector('app-promo', {
  cases: [
    {
      lang: 'en',
      box: '<p>Get our app</p><a href="https://apps.apple.com/app/id1">App Store</a>',
      lookalike:
        '<p>The tide tables are an app now, written by the pilot’s daughter, and even the old men on the quay look <a href="/x">at their phones</a> first.</p>',
    },
    {
      lang: 'de',
      box: '<p>App herunterladen</p><a href="https://play.google.com/store/apps/details?id=x">Google Play</a>',
      lookalike:
        '<p>Die Gezeiten stehen jetzt in einer App, geschrieben von der Tochter des Lotsen, und selbst die Alten sehen zuerst aufs Telefon.</p>',
    },
    {
      lang: 'sv',
      box: '<p>Ladda ner appen</p><a href="https://apps.apple.com/app/id1">App Store</a>',
      lookalike:
        '<p>Tidvattnet finns nu i en app, skriven av lotsens dotter, och även de gamla på kajen ser först på sina telefoner om morgnarna.</p>',
    },
    {
      lang: 'de',
      box: '<p>Get our app</p><a href="https://apps.apple.com/app/id1">App Store</a>',
    },
  ],
  evidence: {
    'app-promo.pushQuestion':
      '<div id="box"><p>Shall we send notifications of great storms?</p><button>Yes</button><button>No</button></div>',
    'app-promo.storeLinks': '<div id="box"><a href="https://apps.apple.com/app/id1">For your phone</a></div>',
  },
});

describe('a sentence about an app', () => {
  it('stays, though it names a store', async () => {
    const sentence =
      'The tide tables cost two pounds in the <a href="https://apps.apple.com/app/id1">App Store</a> and need a recent phone.';
    const { analysis } = await analyzeArticleWith(`<p>${sentence}</p>`);
    expect(analysis.clutter).toEqual([]);
  });
});
