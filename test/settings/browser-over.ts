interface Areas {
  local: object;
  sync?: object;
}

/**
 * What `src/browser.ts` gives, as far as settings use it, for `vi.mock`.
 * @param areas the storage of the browser as it is at the moment of asking, so that a test can start afresh
 * @param withdrawn takes the origins whose permission is given back
 */
export const browserOver = (areas: () => Areas, withdrawn: string[][] = []) => ({
  browser: {
    storage: {
      get local() {
        return areas().local;
      },
      get sync() {
        return areas().sync;
      },
    },
    permissions: {
      remove: async ({ origins }: { origins: string[] }) => withdrawn.push(origins),
    },
  },
});
