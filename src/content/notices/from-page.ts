import { load } from '../parts';
import { onceLoaded } from '../shared/once-loaded';
import type { BarTools } from './contract';

/**
 * Begins what takes the bar, as soon as that is loaded.
 * @param begin returns what ends it
 * @returns ends it, or keeps it from beginning
 */
export const withBar = (begin: (bar: BarTools) => () => void): (() => void) =>
  onceLoaded(load('notices'), begin);
