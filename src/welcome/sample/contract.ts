import type { PageAnswer, PageRequest } from '../../messages';

/** Where the sample leaves its entrance for the page around it. */
export const SAMPLE = 'galleySample';
export type SampleWorld = { [SAMPLE]?: (request: PageRequest) => Promise<PageAnswer> };

/** The event on the window around it that tells when the entrance is there. */
export const SAMPLE_READY = 'galley-sample-ready';
