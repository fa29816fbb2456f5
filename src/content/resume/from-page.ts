import { load } from '../parts';
import { onceLoaded } from '../shared/once-loaded';
import type { ShownPage, Trail } from './contract';

export type { Trail };

/** Follows the reader through an article that is shown, as soon as what does so is loaded. */
export function startTrail(page: ShownPage): Trail {
  let trail: Trail | null = null;
  const end = onceLoaded(load('resume'), (follow) => {
    const followed = follow(page);
    trail = followed;
    return () => followed.end();
  });
  return { moved: () => trail?.moved(), end };
}
