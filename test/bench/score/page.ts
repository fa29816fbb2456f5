import type { CorpusRecord, Prediction } from '../records.ts';
import {
  countPhrases,
  holdsExcerpt,
  holdsStandfirst,
  type PhraseCounts,
  scoreBody,
  withoutTitleLine,
} from './body.ts';
import { isSameByline } from './byline.ts';
import { dayOf } from './day.ts';
import { countHeadings, type HeadingCounts } from './outline.ts';
import type { Overlap } from './shingles.ts';
import { comparable } from './tokens.ts';

/** The figures of one page for one system; which are there depends on the page's gold. */
export interface PageScore {
  body?: Overlap & { f1: number };
  phrases?: PhraseCounts;
  excerptFound?: boolean;
  /** As `excerptFound`, in the text with its captions. */
  captionedExcerptFound?: boolean;
  standfirstFound?: boolean;
  headings?: HeadingCounts;
  titleEqual?: boolean;
  bylineEqual?: boolean;
  /** The day of publication is the gold's. */
  dayEqual?: boolean;
}

/** Scores one prediction; a system that found no article hands in an empty one. */
export function scorePage(record: CorpusRecord, prediction: Prediction): PageScore {
  return {
    ...scoreText(record, prediction),
    ...scoreTitle(record, prediction),
    ...scoreByline(record, prediction),
    ...scoreDay(record, prediction),
  };
}

function scoreText(record: CorpusRecord, prediction: Prediction): PageScore {
  const { gold } = record;
  switch (record.gold_kind) {
    case 'sections':
      return {
        body: scoreBody(gold, withoutTitleLine(prediction, gold.title), record.summary_in_dom !== false),
        headings: countHeadings(gold, prediction),
        ...(gold.summary && record.summary_in_dom !== false
          ? { standfirstFound: holdsStandfirst(gold.summary, prediction.text) }
          : {}),
      };
    case 'readability-expected':
    case 'body-text':
      return {
        body: scoreBody({ title: null, text: gold.text ?? '' }, prediction.text, false),
      };
    case 'with-without':
      return { phrases: countPhrases(gold, prediction.text) };
    case 'excerpt':
      return gold.excerpt
        ? {
            excerptFound: holdsExcerpt(gold.excerpt, prediction.text),
            captionedExcerptFound: holdsExcerpt(gold.excerpt, prediction.captioned),
          }
        : {};
    case 'metadata':
      return {};
  }
}

function scoreTitle({ gold }: CorpusRecord, { title }: Prediction): PageScore {
  return gold.title && title ? { titleEqual: comparable(title) === comparable(gold.title) } : {};
}

/** A system that found no article has no byline to be wrong. */
function scoreByline({ gold }: CorpusRecord, { title, byline }: Prediction): PageScore {
  return gold.authors?.length && title ? { bylineEqual: isSameByline(gold.authors, byline) } : {};
}

/** Where a system found an article, an unknown day is a wrong one. */
function scoreDay({ gold }: CorpusRecord, { title, published }: Prediction): PageScore {
  const day = dayOf(gold.date ?? '');
  return day && title ? { dayEqual: dayOf(published) === day } : {};
}
