import { loadResume } from '../extension-link';
import type { ShownPage, Trail } from './contract';

export type { Trail };

/** Follows the reader through an article that is shown, as soon as what does so is loaded. */
export function startTrail(page: ShownPage): Trail {
  let trail: Trail | null = null;
  let ended = false;
  loadResume().then(
    (follow) => {
      if (!ended) trail = follow(page);
    },
    // Without it the article can still be read.
    () => undefined,
  );
  return {
    moved: () => trail?.moved(),
    end() {
      ended = true;
      trail?.end();
    },
  };
}
