import { describe, expect, it } from 'vitest';
import { input, openOptions, text } from '../page.tsx';

describe('your other devices', () => {
  const state = (value: object) => ({ 'sync-state': { problem: null, left: [], ...value } });

  it.each([
    ['complete', {}, 'All settings are in the copy for your other devices.'],
    [
      'too small',
      { left: ['a.example', 'b.example'] },
      '2 sites stay on this device only, those you changed longest ago: a.example, b.example',
    ],
    ['refused for its size', { problem: 'full' }, 'takes no more into the copy'],
    ['refused for a while', { problem: 'often' }, 'no more changes for the moment'],
    ['of a later version', { problem: 'later' }, 'A later version of Galley'],
    ['refused', { problem: 'failed' }, 'could not take the copy'],
  ])('are told of where the copy is %s', async (_, value, sentence) => {
    await openOptions(state(value));
    await expect.poll(text).toContain(sentence);
  });

  it('are left alone when the reader wants it so', async () => {
    await openOptions(state({}));
    input('Keep settings the same')?.click();
    await expect.poll(text).toContain('Settings stay on this device.');
    expect(text()).not.toContain('All settings are in the copy for your other devices.');
    input('Keep settings the same')?.click();
    await expect.poll(text).toContain('All settings are in the copy for your other devices.');
  });
});
