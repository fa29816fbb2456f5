import type { ReaderSource } from '../../../src/content/reader/contract.ts';
import { type Analysis, analyze } from '../../../src/engine/index.ts';
import { DEFAULT_AIDS } from '../../../src/settings/aids.ts';
import { DEFAULT_TYPOGRAPHY } from '../../../src/settings/typography.ts';

/** What the reader look is made from: the document of the tests, with settings as they are at first and deaf handlers. */
export function sourceOfPage(changes: Partial<ReaderSource> = {}): ReaderSource {
  return sourceOf(analyze(document), changes);
}

/** What the reader look is made from: what was found on a page, with settings as they are at first and deaf handlers. */
export function sourceOf(analysis: Analysis, changes: Partial<ReaderSource> = {}): ReaderSource {
  if (!analysis.article) throw new Error('The page of this test is no article.');
  return {
    analysis,
    article: analysis.article,
    story: null,
    entries: null,
    joinPages: false,
    onJoinPages: () => undefined,
    comments: null,
    typography: DEFAULT_TYPOGRAPHY,
    ownTypography: false,
    aids: DEFAULT_AIDS,
    onView: () => undefined,
    onTypography: () => undefined,
    onComments: () => undefined,
    onPrompt: () => undefined,
    onMove: () => undefined,
    onAids: () => undefined,
    ...changes,
  };
}
