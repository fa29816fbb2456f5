import type { ClutterCategory } from '../types';

/** Phrases between bars; line breaks and indents do not count. */
type Phrases = string;

/** What is known of a language before its phrases are needed. */
export interface Language {
  /** BCP 47 primary language subtag. */
  lang: string;
  /** The most frequent function words (in unspaced scripts: characters), by which a text's language is known. */
  common: string;
}

/**
 * The words of a language in lines of names and dates. Browsers know them too (`Intl`, CLDR), but take as long to tell the
 * first one as the rest of an analysis: they load their tables of languages for it.
 */
export interface LineWords {
  /** The names of the months in a date, January first; twelve more where a language has two sets; none where they are figures. */
  months: Phrases;
  /** The names of the weekdays in a date. */
  weekdays: Phrases;
  /** What joins two names. */
  and: string;
}

/** A language in which lines are printed, with its words where a lexicon has them. */
export interface LineLanguage extends Partial<Readonly<LineWords>> {
  /** BCP 47 */
  readonly lang: string;
}

/**
 * The words of one language, data only. All phrases are lower case, NFC, without trailing punctuation;
 * straight apostrophes; no wildcards. They are matched at word boundaries against text that was
 * normalised the same way.
 */
export interface Lexicon extends Language, LineWords {
  /** Silent reading speed of adults. Source: IReST (Trauzettel-Klosinski et al. 2012) where it has the language. */
  speed: { unit: 'words' | 'characters'; perMinute: number };
  /** How a box is headed or labelled: the whole text of a short heading, label or button, or its beginning. */
  titles: Partial<Record<ClutterCategory, Phrases>>;
  /** Calls to action and stock sentences of a box, found anywhere in a short block. */
  phrases: Partial<Record<ClutterCategory, Phrases>>;
  /** Lead-ins of a teaser inside the text, before a colon or a link: "read more", "lesen sie auch". */
  leadIns: Phrases;
  /** Beginnings of blocks that belong to the article although they look like boxes. */
  keep: {
    /** "correction", "editor's note", "update" */
    correction: Phrases;
    /** Affiliate, conflict-of-interest and transparency notes: "this article contains affiliate links". */
    disclosure: Phrases;
    /** Picture credits: "photo", "image", "foto" (matched before a colon or slash). */
    credit: Phrases;
    /** Titles of fact boxes: "at a glance", "background", "in kürze". */
    factBox: Phrases;
    /** Headings of a list of what the article draws on: "sources", "references"; the whole text. */
    sources: Phrases;
    /** Openings of a note on the author: "about the author". */
    author: Phrases;
  };
  /** Words before the author's name: "by", "von". */
  byline: Phrases;
  /** Words before a date of publication. */
  published: Phrases;
  /** Words before a date of change. */
  updated: Phrases;
  /** What stands around a number and its unit in a time before now, without these: "ago", "for siden". */
  ago: Phrases;
  /** Words of a story that stands on several pages. */
  paging: {
    /** "page", as in "page 2 of 5". */
    page: Phrases;
    /** Labels of a link to the whole story: "view as one page". */
    whole: Phrases;
  };
  /** Sentences by which a paywall prompt says that the text goes on for subscribers. */
  cutOff: Phrases;
  /** Hints for screen readers in links: "opens in new window". */
  hints: Phrases;
}
