import '../../../ui/fake-browser.ts';
import { describe, expect, it, vi } from 'vitest';
import everything from '../../../fixtures/everything.html?raw';
import { article, find, open, paragraphs, threeSections } from '../view.ts';

// Tests press by script, which Galley answers as little as a page.
vi.mock('../../../../src/content/shared/is-trusted.ts', () => ({ isTrusted: () => true }));

describe('the outline', () => {
  it('gives in its outline the heading, the first sentence and the minutes of every section, the introduction too', () => {
    const { reader, root } = open(
      article(`${paragraphs(6)}<h2>What it costs</h2>${paragraphs(20)}<h2>Doubts</h2>${paragraphs(8)}`),
    );
    reader.show('outline');
    const rows = [...root.querySelectorAll('summary')].map((row) => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^Introduction1 minThe night ferry to Skarholm will stop/);
    expect(rows[1]).toMatch(/^What it costs[2-9] minThe night ferry to Skarholm will stop/);
  });

  it('gives no minutes where all sections take as long', () => {
    const { reader, root } = open(threeSections);
    reader.show('outline');
    const rows = [...root.querySelectorAll('summary')].map((row) => row.textContent);
    expect(rows[1]).toMatch(/^What it costsThe night ferry to Skarholm will stop/);
  });

  it('leaves the signs of notes out of the first sentence', () => {
    const { reader, root } = open(everything);
    reader.show('outline');
    const rows = [...root.querySelectorAll('summary')].map((row) => row.textContent);
    expect(rows[2]).toMatch(/The operator expects about forty passengers a day\.$/);
  });

  it('opens its outline at the top for a reader at the top, with all sections folded', () => {
    const { reader, root } = open(
      `${article(`<figure><img alt="A ferry" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="900" height="500"></figure>${paragraphs(3)}<h2>Doubts</h2>${paragraphs(3)}`)}`,
    );
    const at = reader.place();
    reader.show('outline');
    if (at) reader.goTo(at);
    expect([...root.querySelectorAll('details')].map((fold) => fold.open)).toEqual([false, false]);
    expect(find(root, 'dialog').scrollTop).toBe(0);
  });
});
