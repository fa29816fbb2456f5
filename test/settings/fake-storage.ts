type Changes = Record<string, object>;

/** A storage area in memory, with the calls Galley uses. */
export function fakeStorage(initial: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(initial));
  const listeners = new Set<(changes: Changes) => void>();
  const tell = (keys: Iterable<string>): void => {
    const changes = Object.fromEntries([...keys].map((key) => [key, {}]));
    for (const listener of listeners) listener(changes);
  };
  return {
    items,
    /** `null` asks for everything. */
    get: async (key: string | null) =>
      Object.fromEntries(key === null ? items : [...items].filter(([name]) => name === key)),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
      tell(Object.keys(values));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) items.delete(key);
      tell([keys].flat());
    },
    clear: async () => {
      const keys = [...items.keys()];
      items.clear();
      tell(keys);
    },
    onChanged: {
      addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
    },
  };
}
