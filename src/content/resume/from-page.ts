import { load } from '../parts';
import { onceLoaded } from '../shared/once-loaded';
import type { ShownPage, Trail } from './contract';

export type { Trail };

/** Follows the reader through an article that is shown, as soon as what does so is loaded. */
export function startTrail(page: ShownPage): Trail {
  const ending = new AbortController();
  let trail: Trail | null = null;
  onceLoaded(
    load('resume'),
    (follow) => {
      trail = follow(page);
    },
    ending.signal,
  );
  return {
    moved: () => trail?.moved(),
    grown: () => trail?.grown(),
    end() {
      ending.abort();
      trail?.end();
    },
  };
}
