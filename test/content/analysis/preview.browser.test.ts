import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../src/content/analysis/preview';

const previewIn = (html: string): string => {
  const element = document.createElement('aside');
  element.setHTMLUnsafe(html);
  return previewOf({ element, category: 'related', reason: '', confidence: 1 });
};

describe('the preview of a block', () => {
  it('is its first words, without scripts and styles', () => {
    expect(previewIn('<style>p {}</style><h3>More</h3> <p>from the harbour</p>')).toBe(
      'More from the harbour',
    );
  });

  it('is cut where it is long', () => {
    expect(previewIn(`<p>${'harbour '.repeat(20)}</p>`)).toMatch(/^(?:harbour ){5}.*…$/);
  });

  it('is what a shadow root shows', () => {
    expect(previewIn('<x-y><template shadowrootmode="open"><h3>More</h3></template></x-y> today')).toBe(
      'More today',
    );
  });
});
