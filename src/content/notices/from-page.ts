import { load } from '../parts';
import { onceLoaded } from '../shared/once-loaded';
import type { Notices } from './contract';

/**
 * Begins what takes the bars, as soon as they are loaded.
 * @param signal keeps it from beginning
 */
export const withNotices = (begin: (notices: Notices) => void, signal: AbortSignal): void =>
  onceLoaded(load('notices'), begin, signal);
