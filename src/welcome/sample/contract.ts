import type { PageAnswer, PageRequest } from '../../messages';

/** The property of the sample's window by which the welcome page sends requests to it. */
export const SAMPLE = 'galleySample';
export type SampleWorld = { [SAMPLE]?: (request: PageRequest) => Promise<PageAnswer> };

/** The event on the welcome page's window that tells when that property is set. */
export const SAMPLE_READY = 'galley-sample-ready';
