import { fakeStorage } from '../fake-storage.ts';

/** What browsers allow an extension in their own sync. */
export const QUOTA = { bytes: 102_400, bytesPerItem: 8_192, items: 512 } as const;

/** A device of the reader: a browser with a storage of its own, and the copy of what it syncs. */
export type Device = ReturnType<typeof createDevice>;

export const bytes = (key: string, value: unknown): number =>
  Buffer.byteLength(key, 'utf8') + Buffer.byteLength(JSON.stringify(value), 'utf8');

export const bytesInAll = (items: ReadonlyMap<string, unknown>): number =>
  [...items].reduce((sum, [key, value]) => sum + bytes(key, value), 0);

export function createDevice() {
  const local = fakeStorage();
  const area = fakeStorage();
  /** Keys written here of which the other devices do not know yet. */
  const pending = new Set<string>();
  let writes = 0;
  const sync = {
    ...area,
    async set(values: Record<string, unknown>) {
      writes += 1;
      const next = new Map([...area.items, ...Object.entries(values)]);
      for (const [key, value] of Object.entries(values))
        if (bytes(key, value) > QUOTA.bytesPerItem) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      if (bytesInAll(next) > QUOTA.bytes) throw new Error('QUOTA_BYTES quota exceeded');
      if (next.size > QUOTA.items) throw new Error('MAX_ITEMS quota exceeded');
      for (const key of Object.keys(values)) pending.add(key);
      await area.set(values);
    },
    async clear() {
      writes += 1;
      for (const key of area.items.keys()) pending.add(key);
      await area.clear();
    },
  };
  return { local, sync, area, pending, writes: () => writes };
}

/** The reader's account with the browser's maker: of two copies of an item the one that comes in last counts. */
export function createAccount() {
  const items = new Map<string, unknown>();
  return {
    items,
    /** A device goes online for a moment. */
    async meet({ area, pending }: Device): Promise<void> {
      for (const key of pending) items.set(key, area.items.get(key));
      pending.clear();
      for (const [key, value] of items) {
        if (value === undefined) area.items.delete(key);
        else area.items.set(key, structuredClone(value));
      }
    },
  };
}
