import { describe, expect, it, vi } from 'vitest';
import { onceLoaded } from '../../../src/content/shared/once-loaded';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('what waits for a part of Galley', () => {
  it('begins once that is loaded, and ends when asked', async () => {
    const end = vi.fn();
    const begin = vi.fn(() => end);
    const stop = onceLoaded(Promise.resolve('part'), begin);
    expect(begin).not.toHaveBeenCalled();
    await settled();
    expect(begin).toHaveBeenCalledExactlyOnceWith('part');
    stop();
    expect(end).toHaveBeenCalledOnce();
  });

  it('never begins where it was ended before', async () => {
    const begin = vi.fn(() => () => undefined);
    onceLoaded(Promise.resolve('part'), begin)();
    await settled();
    expect(begin).not.toHaveBeenCalled();
  });

  it('does without a part that cannot be loaded', async () => {
    const begin = vi.fn(() => () => undefined);
    const stop = onceLoaded(Promise.reject(new Error('gone')), begin);
    await settled();
    expect(begin).not.toHaveBeenCalled();
    expect(stop).not.toThrow();
  });
});
