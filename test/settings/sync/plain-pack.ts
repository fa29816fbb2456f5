/**
 * `src/settings/sync/pack.ts` without the compressing, for `vi.mock` in tests of what is exchanged and when: most of
 * their time went into it. `room.test.ts` and `agree.test.ts` compress for real.
 */
export const plainPack = async (original: () => Promise<object>) => ({
  ...(await original()),
  pack: async (value: unknown) => JSON.stringify(value),
  unpack: async (text: string) => JSON.parse(text),
});
