import type { Analysis, ClutterCategory, Section } from '../../../src/engine/types.ts';
import { describeFinding } from './findings.ts';
import type { FindingReport } from './protocol.ts';
import { htmlToLines } from './text.ts';

/** Everything the engine says about a page, as plain data. */
export interface Inspection {
  /** Title, byline, dates and what else is known about the article, by name; empty where the page is no article. */
  article: Record<string, string>;
  text: string;
  outline: Pick<Section, 'level' | 'title' | 'words' | 'inferred'>[];
  access: Analysis['access'];
  findings: FindingReport[];
}

const HUES: Record<ClutterCategory, number> = {
  paywall: 0,
  deals: 25,
  jobs: 45,
  ad: 55,
  promo: 75,
  'app-promo': 160,
  newsletter: 180,
  comments: 200,
  social: 220,
  related: 240,
  navigation: 265,
  consent: 290,
  notice: 320,
  other: 345,
};

const ARTICLE_GREEN = 'hsl(130 70% 35%)';

/** Analyses the loaded page and draws the answer over it: clutter tinted by category, article blocks outlined green. */
export function inspect(url: string): Inspection {
  const analysis = GalleyEngine.analyze(document, { url });
  const { article, outline, access, clutter } = analysis;
  const inspection: Inspection = {
    article: article ? namedTexts(article) : {},
    text: article ? htmlToLines(article.html) : '',
    outline: outline.map(({ level, title, words, inferred }) => ({ level, title, words, inferred })),
    access,
    findings: clutter.map(describeFinding),
  };
  annotate(analysis);
  return inspection;
}

function namedTexts(article: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(article).flatMap(([name, value]) => (name === 'html' ? [] : [[name, String(value)]])),
  );
}

/** The boxes lie over the page and take no part in its layout, so the picture shows the page as it is. */
function annotate({ clutter, blocks }: Analysis): void {
  const layer = document.createElement('div');
  layer.style.cssText = 'all: initial; position: absolute; top: 0; left: 0; z-index: 2147483647';
  for (const block of blocks) layer.append(boxOver(block, `outline: 2px solid ${ARTICLE_GREEN}`));
  for (const { element, category, confidence } of clutter) {
    const hue = HUES[category];
    const box = boxOver(
      element,
      `background: hsl(${hue} 90% 60% / 0.4); outline: 1px solid hsl(${hue} 90% 30%)`,
    );
    box.textContent = `${category} ${confidence.toFixed(2)}`;
    layer.append(box);
  }
  document.documentElement.append(layer);
}

function boxOver(element: Element, look: string): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = document.createElement('div');
  const place = `left: ${left + scrollX}px; top: ${top + scrollY}px; width: ${width}px; height: ${height}px`;
  box.style.cssText = `position: absolute; overflow: hidden; font: bold 12px sans-serif; color: #000; ${place}; ${look}`;
  return box;
}
