export * from './types';

import { Readability } from '@mozilla/readability';
import type { Analysis, AnalyzeOptions } from './types';

/** Interim: Readability alone, until the page model stands. */
export function analyze(document: Document, _options: AnalyzeOptions = {}): Analysis {
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  const words = parsed?.textContent?.trim().split(/\s+/).length ?? 0;
  return {
    article: parsed?.content
      ? {
          title: parsed.title ?? '',
          html: parsed.content,
          words,
          minutes: Math.max(1, Math.round(words / 230)),
        }
      : null,
    outline: [],
    clutter: [...document.querySelectorAll('aside')].map((element) => ({
      element,
      category: 'related',
      reason: 'an aside',
      confidence: 0.5,
    })),
    access: { state: 'unknown', reason: '', words },
    blocks: [...document.querySelectorAll('article p')],
  };
}
