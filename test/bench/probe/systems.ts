import type { Readability as ReadabilityClass } from '@mozilla/readability';
import type DefuddleClass from 'defuddle';
import type { Analysis, AnalyzeOptions } from '../../../src/engine/types.ts';
import type { Prediction } from '../records.ts';
import type { SystemRun } from './protocol.ts';
import { htmlToHeadings, htmlToText } from './text.ts';

declare global {
  /** The bundles the bench puts into the page. */
  var GalleyEngine: {
    analyze(document: Document, options?: AnalyzeOptions): Analysis;
  };
  var ReadabilityBundle: { Readability: typeof ReadabilityClass };
  var DefuddleBundle: { default: typeof DefuddleClass };
}

const NOTHING: Prediction = {
  text: '',
  captioned: '',
  title: '',
  byline: '',
  published: '',
  headings: [],
};

/** Runs a system and takes its time; turning the answer into a prediction is not part of it. */
export function run<Answer>(
  system: () => Answer,
  predict: (answer: Answer) => Prediction,
): SystemRun & { answer?: Answer } {
  const start = performance.now();
  try {
    const answer = system();
    const milliseconds = performance.now() - start;
    return { prediction: predict(answer), milliseconds, answer };
  } catch (error) {
    const reason =
      error instanceof Error
        ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}`
        : String(error);
    return {
      prediction: NOTHING,
      milliseconds: performance.now() - start,
      error: reason,
    };
  }
}

/** What Galley's analysis says, in the form the scorer reads. */
export function predictGalley({ article, outline }: Analysis): Prediction {
  if (!article) return NOTHING;
  return {
    ...htmlToText(article.html),
    title: article.title,
    byline: article.byline ?? '',
    published: article.publishedTime ?? '',
    headings: outline.filter(({ inferred }) => !inferred).map(({ title }) => title),
  };
}

/** Mozilla's Readability on a copy of the page. */
export function runReadability(copy: Document): SystemRun {
  const { prediction, milliseconds, error } = run(
    () => new ReadabilityBundle.Readability(copy).parse(),
    (article) => fromHtml(article?.title, article?.byline, article?.publishedTime, article?.content),
  );
  return { prediction, milliseconds, ...(error !== undefined && { error }) };
}

/** Defuddle on a copy of the page. */
export function runDefuddle(copy: Document, url: string): SystemRun {
  const { prediction, milliseconds, error } = run(
    () => new DefuddleBundle.default(copy, { url }).parse(),
    (article) => fromHtml(article.title, article.author, article.published, article.content),
  );
  return { prediction, milliseconds, ...(error !== undefined && { error }) };
}

type Text = string | null | undefined;

function fromHtml(title: Text, byline: Text, published: Text, html: Text): Prediction {
  return {
    ...htmlToText(html ?? ''),
    title: title ?? '',
    byline: byline ?? '',
    published: published ?? '',
    headings: htmlToHeadings(html ?? ''),
  };
}
