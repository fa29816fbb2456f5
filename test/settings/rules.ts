import type { Rule } from '../../src/settings';

/** A rule that hides a box, last found on day 20000. */
export const ruleCalled = (id: string): Rule => ({
  id,
  kind: 'hide',
  name: `Box ${id}`,
  mark: { tag: 'aside', classes: [], attributes: [], inner: [], path: ['aside:1'] },
  lastMatched: 20000,
});
