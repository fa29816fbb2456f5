import type { Balance } from '../probe/balance.ts';

/** The words of several articles by what became of them. */
export type Fates = Omit<Balance, 'samples'>;

const COUNTED = ['region', 'written', 'hidden', 'leftOut', 'withoutFate', 'invented'] as const;

/** Adds up the words of articles. */
export function sumFates(balances: readonly Balance[]): Fates {
  const sum = (name: keyof Fates): number => balances.reduce((total, balance) => total + balance[name], 0);
  return Object.fromEntries(COUNTED.map((name) => [name, sum(name)])) as Record<keyof Fates, number>;
}

/** A share of the words of articles, 0..1. */
export function shareOf({ region }: Fates, words: number): number {
  return words / Math.max(1, region);
}
