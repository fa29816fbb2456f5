/** Waits for a change to be stored and says what went wrong otherwise. Resolves to whether it is stored. */
export type Store = (change: Promise<void>) => Promise<boolean>;
