/** A `storage.local` in memory, with the calls Galley uses. */
export function fakeStorage(initial: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    items,
    /** `null` asks for everything. */
    get: async (key: string | null) =>
      Object.fromEntries(key === null ? items : [...items].filter(([name]) => name === key)),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
    },
    remove: async (key: string) => {
      items.delete(key);
    },
    clear: async () => items.clear(),
  };
}
