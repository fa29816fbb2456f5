/** A `storage.local` in memory, with the calls Galley uses. */
export function fakeStorage(initial: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    items,
    get: async () => Object.fromEntries(items),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
    },
    remove: async (key: string) => {
      items.delete(key);
    },
    clear: async () => items.clear(),
  };
}
