import { useEffect, useState } from 'preact/hooks';

/**
 * The result of `load`, loaded again whenever `watch` calls back. `null` before the first result, and if loading
 * fails.
 * @param watch returns its undo. `load` and `watch` must stay the same functions between renders.
 */
export function useLive<T>(load: () => Promise<T>, watch: (listener: () => void) => () => void): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const update = (): void => {
      load().then(setValue, () => undefined);
    };
    update();
    return watch(update);
  }, [load, watch]);
  return value;
}
