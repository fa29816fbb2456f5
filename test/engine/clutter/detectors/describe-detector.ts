import { describe, expect, it } from 'vitest';
import type { ClutterCategory } from '../../../../src/engine';
import { DETECTORS } from '../../../../src/engine/clutter/detectors';
import type { EvidenceKind } from '../../../../src/engine/clutter/scoring/weights';
import { readContext } from '../../context';
import { analyzeArticleWith, articleWith, bodyOf, showPage } from '../../page';

/** A box of a category as pages in one language have it, and a block of the article that looks alike. */
export interface Case {
  /** The language the page declares; the text of its article is English. */
  lang: string;
  /** Stands between two paragraphs and is found. */
  box: string;
  /** Stands in the same place and stays; left out where it would be one that is shown already. */
  lookalike?: string;
}

/** What the detector of a category is shown. */
interface Examples<C extends ClutterCategory> {
  /** In three languages or more. */
  cases: readonly Case[];
  /**
   * For each kind of evidence in the table of weights a block `#box` that has it: the block alone, which is put between two
   * paragraphs, or a whole page.
   */
  evidence: Readonly<Record<Extract<EvidenceKind, `${C}.${string}`>, string | { page: string }>>;
}

/** Shows a detector its cases: what it finds, what it leaves, and what each weight of its category stands for. */
export function describeDetector<C extends ClutterCategory>(
  category: C,
  { cases, evidence }: Examples<C>,
): void {
  it('is shown a box and a block that looks alike in three languages', () => {
    const languages = cases.filter(({ lookalike }) => lookalike !== undefined).map(({ lang }) => lang);
    expect(new Set(languages).size).toBeGreaterThanOrEqual(3);
  });

  describe('a box between two paragraphs', () => {
    it.each(cases.map(({ lang, box }) => [lang, box] as const))(
      'is found, explained and no part of the article (%s)',
      async (lang, box) => {
        const { analysis, document } = await analyzeArticleWith(`<div id="box">${box}</div>`, { lang });
        const target = document.querySelector('#box');
        const found = analysis.clutter.filter(
          ({ element }) => element.contains(target) || target?.contains(element),
        );
        expect(new Set(found.map((block) => block.category))).toEqual(new Set([category]));
        for (const { reason } of found) expect(reason).toMatch(/\w/);
        expect(letters(bodyOf(analysis))).not.toContain(letters(target));
      },
    );
  });

  describe('a block of the article that looks alike', () => {
    it.each(cases.flatMap(({ lang, lookalike }) => (lookalike ? [[lang, lookalike] as const] : [])))(
      'stays (%s)',
      async (lang, lookalike) => {
        const { analysis, document } = await analyzeArticleWith(`<div id="true">${lookalike}</div>`, {
          lang,
        });
        expect(analysis.clutter).toEqual([]);
        expect(letters(bodyOf(analysis))).toContain(letters(document.querySelector('#true')));
      },
    );
  });

  const examples = Object.entries<string | { page: string }>(evidence);
  if (examples.length === 0) return;
  describe('evidence', () => {
    it.each(examples)('is read: %s', async (kind, example) => {
      const document = await showPage(typeof example === 'string' ? articleWith(example) : example.page);
      const context = readContext(document);
      const box = context.page.byElement.get(document.querySelector('#box') as Element);
      if (!box) throw new Error('#box is no block');
      const detector = DETECTORS.find((one) => one.category === category);
      expect(
        context.counts.isMarked(box) || detector?.readsLinks,
        '#box holds nothing that is counted, so its evidence is never asked for; see Detector.evidence',
      ).toBe(true);
      expect(detector?.evidence?.(box, context).map((found) => found.kind)).toContain(kind);
    });
  });
}

function letters(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, '');
}
