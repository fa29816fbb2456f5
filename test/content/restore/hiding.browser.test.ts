import { afterEach, describe, expect, it } from 'vitest';
import { createHiding, HIDDEN } from '../../../src/content/restore/hiding';
import type { ClutterBlock } from '../../../src/engine';

const block = (selector: string): ClutterBlock => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return { element, category: 'related', reason: '', confidence: 1 };
};
const visible = (selector: string): boolean => !document.querySelector(selector)?.closest(`[${HIDDEN}]`);

/** A page whose share buttons are hidden before the article around them is found. */
const inPieces = () => {
  document.body.innerHTML = '<article><p>Story</p><div id="share">Share</div></article><aside>Jobs</aside>';
  const hiding = createHiding([block('#share'), block('aside')]);
  hiding.hide();
  hiding.update([block('article')], []);
  return hiding;
};

afterEach(() => document.body.replaceChildren());

describe('a block that is found around earlier ones', () => {
  it('stands for them', () => {
    const hiding = inPieces();
    expect([0, 1, 2].map(hiding.isPart)).toEqual([true, false, false]);
    expect(hiding.count()).toBe(2);
  });

  it('shows them when it is shown, and hides them again', () => {
    const hiding = inPieces();
    hiding.setShown(2, true);
    expect(visible('#share')).toBe(true);
    hiding.setShown(2, false);
    expect(visible('#share')).toBe(false);
    hiding.restore();
    expect(document.querySelector(`[${HIDDEN}]`)).toBeNull();
  });

  it('stands for them no longer once it is part of the article', () => {
    const hiding = inPieces();
    const { element } = block('article');
    hiding.update([], [element]);
    expect([visible('p'), visible('#share')]).toEqual([true, false]);
    expect(hiding.isPart(0)).toBe(false);
  });
});
