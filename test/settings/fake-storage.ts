/** A storage area in memory, with the calls Galley uses. */
export function fakeStorage(initial: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(initial));
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    items,
    /** `null` asks for everything. */
    get: async (key: string | null) =>
      Object.fromEntries(key === null ? items : [...items].filter(([name]) => name === key)),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
      tell();
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) items.delete(key);
      tell();
    },
    clear: async () => {
      items.clear();
      tell();
    },
    onChanged: {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    },
  };
}
