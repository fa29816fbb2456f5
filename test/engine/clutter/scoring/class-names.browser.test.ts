import { describe, expect, it } from 'vitest';
import { analyzePage, TEXT } from '../../page';

describe('names that a program made up', () => {
  it('say nothing of a box, whatever words they seem to hold', async () => {
    const { analysis } = await analyzePage(
      `<main><article><h1>Council rebuilds the breakwater</h1><div>${TEXT.map((text) => `<p class="hJpRRP">${text}</p><p class="hJpRRP">(Drawing: <a href="/gull">Anna Gull</a>)</p>`).join('')}</div></article></main>`,
    );
    expect(analysis.clutter).toEqual([]);
    expect(analysis.article?.html).toContain('Anna Gull');
  });
});
