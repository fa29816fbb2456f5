import { useEffect, useState } from 'preact/hooks';

/**
 * What `load` resolves to, loaded again whenever `watch` calls back; `null` before that, and where it cannot be loaded.
 * @param watch returns its undo. Both must stay the same function from one render to the next.
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
