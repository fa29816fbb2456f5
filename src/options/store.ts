/** Waits for a change to be stored, and shows an error if it fails. Resolves to whether the change was stored. */
export type Store = (change: Promise<void>) => Promise<boolean>;
