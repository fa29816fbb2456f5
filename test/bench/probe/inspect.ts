import type { Analysis, Section } from '../../../src/engine/types.ts';
import { annotate } from './annotate.ts';
import { describeFinding, type FindingReport } from './findings.ts';
import { htmlToText } from './text.ts';

/** Everything the engine says about a page, as plain data. */
export interface Inspection {
  /** Title, byline, dates and what else is known about the article, by name; empty where the page is no article. */
  article: Record<string, string>;
  text: string;
  outline: Pick<Section, 'level' | 'title' | 'words' | 'inferred'>[];
  access: Analysis['access'];
  findings: FindingReport[];
  /** The texts of the article's region that are neither in it nor hidden, and why. */
  leftOut: { text: string; reason: string }[];
}

/** Analyses the loaded page, and draws the answer over it. */
export function inspect(url: string): Inspection {
  const analysis = GalleyEngine.analyze(document, { url });
  const { article, outline, access, clutter, leftOut } = analysis;
  const inspection: Inspection = {
    article: article ? namedTexts(article) : {},
    text: article ? htmlToText(article.html).text : '',
    outline: outline.map(({ level, title, words, inferred }) => ({ level, title, words, inferred })),
    access,
    findings: clutter.map(describeFinding),
    leftOut: leftOut.map(({ node, reason }) => ({
      text: (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
      reason,
    })),
  };
  annotate(analysis);
  return inspection;
}

function namedTexts(article: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(article).flatMap(([name, value]) => (name === 'html' ? [] : [[name, String(value)]])),
  );
}
