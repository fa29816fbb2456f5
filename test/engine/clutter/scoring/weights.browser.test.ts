import { describe, expect, it } from 'vitest';
import { CLUTTER_CATEGORIES } from '../../../../src/engine';
import { DETECTORS } from '../../../../src/engine/clutter/detectors';
import { createNameReader } from '../../../../src/engine/clutter/scoring/class-names';
import { evidenceFor } from '../../../../src/engine/clutter/scoring/evidence';
import { createScorer } from '../../../../src/engine/clutter/scoring/score';
import { findVendorBoxes, vendorsOf } from '../../../../src/engine/clutter/scoring/vendors';
import {
  type EvidenceKind,
  FURTHER_EVIDENCE,
  SUPPORT,
  WEIGHTS,
  WITHOUT_CATEGORY,
} from '../../../../src/engine/clutter/scoring/weights';
import type { Context } from '../../../../src/engine/context/context';
import type { Block } from '../../../../src/engine/page/block';
import { readContext } from '../../context';
import { articleWith, showPage } from '../../page';

const KINDS = Object.keys(WEIGHTS) as EvidenceKind[];

async function boxIn(block: string): Promise<{ box: Block; context: Context }> {
  const document = await showPage(articleWith(block));
  const context = readContext(document);
  const box = context.page.byElement.get(document.querySelector('#box') as Element);
  if (!box) throw new Error('#box is no block');
  return { box, context };
}

describe('the detectors', () => {
  it('are one for each category', () => {
    expect(DETECTORS.map(({ category }) => category).sort()).toEqual([...CLUTTER_CATEGORIES].sort());
  });

  it('have a test each', () => {
    const tests = Object.keys(import.meta.glob('../detectors/*.browser.test.ts'));
    expect(tests.sort()).toEqual(
      CLUTTER_CATEGORIES.map((category) => `../detectors/${category}.browser.test.ts`).sort(),
    );
  });
});

const GATE = '<p>Something from elsewhere would stand here.</p>';

describe('the table of weights', () => {
  it.each(KINDS)('has a probability for a category or for all: %s', (kind) => {
    expect(WEIGHTS[kind]).toBeGreaterThan(0);
    expect(WEIGHTS[kind]).toBeLessThan(1);
    expect(['any', ...CLUTTER_CATEGORIES]).toContain(kind.split('.')[0]);
  });

  const ofAny: Record<Exclude<Extract<EvidenceKind, `any.${string}`>, 'any.seen'>, string> = {
    'any.wholeTitle': '<div id="box"><h3>Newsletter</h3><p>From the quay</p></div>',
    'any.titleStart': '<div id="box"><h3>Newsletter: the harbour at six</h3><p>From the quay</p></div>',
    'any.callToAction': '<p id="box">Sign up to our newsletter</p>',
    'any.phrase': '<div id="box"><p>Sign up to our newsletter</p><p>From the quay</p></div>',
    'any.phraseInLongBox': `<div id="box"><p>Sign up to our newsletter</p><p>${'From the quay, at six. '.repeat(20)}</p></div>`,
    'any.className': '<div id="box" class="newsletter"><p>From the quay</p></div>',
    'any.target': '<div id="box"><a href="/podcast/12">From the quay</a></div>',
    'any.vendor': '<div id="box" class="fb-comments"><p>Comments</p></div>',
    'any.repeated': `<div id="box" class="gate">${GATE}</div><p>Stones.</p><div class="gate">${GATE}</div>`,
  };
  it.each(Object.entries(ofAny))('is read for evidence of every category: %s', async (kind, block) => {
    const { box, context } = await boxIn(block);
    const features = {
      title: context.phrases.title(box),
      names: createNameReader(context)(box),
      hasPhrase: context.phrases.hasPhrase(box),
      isMarked: context.counts.isMarked(box),
      isRepeated: context.repeats.isRepeated(box),
      isSeen: context.seen.isSeen(box),
      standsApart: context.seen.standsApart(box),
      vendors: vendorsOf(box, findVendorBoxes(context.page)),
    };
    const found = DETECTORS.flatMap((detector) => evidenceFor(detector, box, features, context));
    expect(found).toContainEqual(expect.objectContaining({ kind, weight: WEIGHTS[kind as EvidenceKind] }));
  });
});

describe('the score of a box', () => {
  it('is the probability that one piece of evidence is right, and what its form adds', async () => {
    const { box, context } = await boxIn('<div id="box" class="fb-comments">Seen by the gulls</div>');
    const doubt = (1 - WEIGHTS['any.vendor']) * (1 - WEIGHTS['any.className']);
    const score = createScorer(context)(box);
    expect(score?.category).toBe('comments');
    expect(score?.confidence).toBeCloseTo(1 - doubt + SUPPORT.noProse, 10);
  });

  it('counts further evidence of one detector for a part of its weight', async () => {
    const card = (title: string): string =>
      `<div><img src="/x.jpg" width="400" height="250" alt=""><h3><a href="/x">${title}</a></h3></div>`;
    const { box, context } = await boxIn(
      `<div id="box">${card('Why the lighthouse stayed dark')}${card('The last pilot of the harbour')}</div>`,
    );
    const doubt = (1 - WEIGHTS['related.cards']) * (1 - WEIGHTS['related.articleLinks'] * FURTHER_EVIDENCE);
    expect(createScorer(context)(box)?.confidence).toBeCloseTo(
      1 - doubt + SUPPORT.links + SUPPORT.noProse,
      10,
    );
  });

  it('takes its category from other evidence where the strongest shows none', async () => {
    const { box, context } = await boxIn(
      '<div id="box" class="stellenmarkt"><ul><li><a href="/1">Why the lighthouse stayed dark</a></li><li><a href="/2">The last pilot of the harbour</a></li></ul></div>',
    );
    expect(WITHOUT_CATEGORY).toContain('related.articleLinks');
    expect(createScorer(context)(box)?.category).toBe('jobs');
  });
});
