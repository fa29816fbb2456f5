import type { Resolved } from '../../settings';
import { ask } from '../background-client';
import type { ReaderSource } from './contract';

/** The reading aids as they are set, and the way to store them otherwise. */
export function aidsOf(settings: Resolved): Pick<ReaderSource, 'aids' | 'onAids'> {
  return {
    aids: settings.aids,
    onAids(aids) {
      settings.aids = aids;
      // Where nothing can be stored they hold until the page closes.
      ask({ type: 'store-aids', aids }).catch(() => undefined);
    },
  };
}
