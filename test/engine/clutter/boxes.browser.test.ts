import { describe, expect, it } from 'vitest';
import { CLUTTER_CATEGORIES } from '../../../src/engine';
import { analyzeArticleWith } from '../page';
import { CASES } from './boxes';

const named = CASES.map((entry) => [`${entry.category} (${entry.lang})`, entry] as const);

describe('the cases', () => {
  it.each(CLUTTER_CATEGORIES)('have %s in three languages', (category) => {
    const langs = CASES.filter((entry) => entry.category === category).map(({ lang }) => lang);
    expect(new Set(langs).size).toBeGreaterThanOrEqual(3);
  });
});

describe('a box between two paragraphs', () => {
  it.each(named)('is found: %s', async (_, { category, lang, box }) => {
    const { analysis, document } = await analyzeArticleWith(`<div id="box">${box}</div>`, { lang });
    const target = document.querySelector('#box');
    const found = analysis.clutter.filter(
      ({ element }) => element.contains(target) || target?.contains(element),
    );
    expect(found.map((block) => block.category)).toContain(category);
    expect(new Set(found.map((block) => block.category)).size).toBe(1);
    for (const { reason } of found) expect(reason).toMatch(/\w/);
  });
});

describe('a block of the article that looks alike', () => {
  it.each(named)('stays: %s', async (_, { lang, lookalike }) => {
    const { analysis, document } = await analyzeArticleWith(`<div id="true">${lookalike}</div>`, { lang });
    const kept = document.querySelector('#true');
    const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
    const article = new DOMParser().parseFromString(analysis.article?.html ?? '', 'text/html').body;
    expect(
      analysis.clutter.filter(({ element }) => element.contains(kept) || kept?.contains(element)),
    ).toEqual([]);
    expect(words(article.textContent).replaceAll(' ', '')).toContain(
      words(kept?.textContent).replaceAll(' ', ''),
    );
  });
});
