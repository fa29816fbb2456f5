import { describe, expect, it, vi } from 'vitest';
import { onceLoaded } from '../../../src/content/shared/once-loaded';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('what waits for a part of Galley', () => {
  it('begins once that is loaded', async () => {
    const begin = vi.fn();
    onceLoaded(Promise.resolve('part'), begin, new AbortController().signal);
    expect(begin).not.toHaveBeenCalled();
    await settled();
    expect(begin).toHaveBeenCalledExactlyOnceWith('part');
  });

  it('never begins where it was ended before', async () => {
    const begin = vi.fn();
    const ending = new AbortController();
    onceLoaded(Promise.resolve('part'), begin, ending.signal);
    ending.abort();
    await settled();
    expect(begin).not.toHaveBeenCalled();
  });

  it('does without a part that cannot be loaded', async () => {
    const begin = vi.fn();
    onceLoaded(Promise.reject(new Error('gone')), begin, new AbortController().signal);
    await settled();
    expect(begin).not.toHaveBeenCalled();
  });
});
