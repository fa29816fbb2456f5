export * from './types';

import { readDeclared } from './article/declared';
import { findHeadline } from './article/headline';
import { findRoot } from './article/root';
import { proseInStyle } from './article/style';
import { findClutter } from './clutter/find';
import { readLexicon } from './clutter/hits';
import type { Scene } from './clutter/scene';
import { tally } from './clutter/tally';
import { readPage } from './page/model';
import type { PageNode } from './page/node';
import { writeBody } from './article/body';
import type { Analysis, AnalyzeOptions } from './types';

export function analyze(document: Document, _options: AnalyzeOptions = {}): Analysis {
  const page = readPage(document, document.body);
  const declared = readDeclared(document);
  const root = findRoot(page);
  const hits = readLexicon(page);
  const inStyle = root ? proseInStyle(page, root) : new Set<PageNode>();
  const ordered = [...inStyle].sort((a, b) => a.index - b.index);
  const scene: Scene = {
    page,
    root,
    inStyle,
    firstProse: ordered[0] ?? null,
    lastProse: ordered.at(-1) ?? null,
    headline: findHeadline(page, declared.titles),
    tally: tally(page),
    words: hits.words,
  };
  const findings = root ? findClutter(scene, hits) : [];
  const html = root ? writeBody(scene, findings, _options.url ?? document.baseURI).container.innerHTML : '';
  return {
    article: root
      ? { title: declared.titles[1] ?? document.title, html, words: root.words, minutes: 1 }
      : null,
    outline: [],
    clutter: findings.map((f) => ({
      element: f.node.element,
      category: f.category,
      reason: f.reason,
      confidence: f.confidence,
    })),
    access: { state: 'unknown', reason: '', words: 0 },
    blocks: [],
  };
}
