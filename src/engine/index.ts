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
import { contains, type PageNode } from './page/node';
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
  const drop = new Set(findings.map((f) => f.node.element));
  let html = '';
  if (root) {
    const inert = document.implementation.createHTMLDocument('');
    const copy = (el: Element): Element | null => {
      if (drop.has(el)) return null;
      const n = page.byElement.get(el);
      if (
        n &&
        scene.firstProse &&
        n.end <= scene.firstProse.index &&
        contains(root, n) &&
        n.words > 0 &&
        !/^(figure|picture|img)$/.test(n.tag) &&
        n !== root
      )
        return null;
      if (n && scene.headline === n) return null;
      if (['script', 'style', 'noscript', 'template', 'button', 'form'].includes(el.localName)) return null;
      if (!n && !el.checkVisibility() && getComputedStyle(el).display !== 'contents') return null;
      if (/(?:^|[\s_-])(?:sr-only|visually-?hidden)(?:$|[\s_-])/.test(el.getAttribute('class') ?? ''))
        return null;
      const out = inert.importNode(el, false) as Element;
      for (const c of el.childNodes) {
        if (c.nodeType === 3) out.append(inert.importNode(c, true));
        else if (c.nodeType === 1) {
          const x = copy(c as Element);
          if (x) out.append(x);
        }
      }
      return out;
    };
    html = copy(root.element)?.innerHTML ?? '';
  }
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
