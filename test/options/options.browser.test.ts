import { describe, expect, it } from 'vitest';
import { accessibilityProblems, smallTargets } from '../ui/axe.ts';
import { add, app, button, openOptions } from './page.tsx';

describe('the options page', () => {
  const FULL = { general: { look: 'reader', keep: [] }, 'site:a.example': { keep: ['ad'] } };

  it('has nothing axe objects to, and no target under 24 px', async () => {
    await openOptions(FULL, 'a.example');
    await add('not a host!');
    button('Delete all settings')?.click();
    await expect.poll(() => button('Keep them')).toBeDefined();
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });

  it('needs no sideways scrolling in 320 px', async () => {
    app.style.width = '320px';
    await openOptions({ ...FULL, 'site:a-very-long-host-name.of-some.newspaper.example': {} }, 'a.example');
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
  });
});
