/** One gold section: its heading (several where the page stacks them) and its paragraphs. */
export interface GoldSection {
  headline: string;
  headlines?: string[];
  paragraphs: string[];
}

/** What a page's article is, as far as the set knows it; which fields are there depends on `gold_kind`. */
export interface Gold {
  title: string | null;
  /** Who wrote it, a name each. */
  authors?: string[] | null;
  /** When it was first published: ISO 8601, its first ten characters are the day that readers see. */
  date?: string | null;
  /** `sections`, `readability-expected`, `body-text`: the body, a block a line. */
  text?: string;
  /** `sections`: the standfirst; accepted present or absent. */
  summary?: string | null;
  sections?: GoldSection[];
  /** `with-without`: phrases the text must hold, and must not hold. */
  with?: string[];
  without?: string[];
  /** `excerpt`: the first words of the article. */
  excerpt?: string | null;
}

export type GoldKind =
  | 'sections'
  | 'with-without'
  | 'readability-expected'
  | 'body-text'
  | 'excerpt'
  /** Title, authors and day alone. */
  | 'metadata';

/** One line of a corpus' list of pages; fields the bench does not use are left out. */
export interface CorpusRecord {
  set: string;
  id: string;
  /** Relative to the corpus folder, `.html` or `.html.gz`. */
  file: string;
  url: string;
  /** Null where the set does not know it; so is the language. */
  domain: string | null;
  lang: string | null;
  gold_kind: GoldKind;
  gold: Gold;
  /** False where the article is not in the page's DOM: nobody can extract it. */
  has_fulltext_in_html?: boolean | null;
  /** False where the standfirst is not in the page's DOM. */
  summary_in_dom?: boolean | null;
  /** When the article was published, where the set knows it. */
  year?: number | null;
}

/** One line of a list that knows title, authors and day of a page alone. */
export type MetadataRecord = Pick<CorpusRecord, 'set' | 'id' | 'file' | 'url' | 'domain' | 'lang'> &
  Pick<Gold, 'title' | 'authors' | 'date'>;

/** Where a label points: an exact substring of the page's collapsed text, or a selector. */
export interface LabelTarget {
  anchor?: string;
  selector?: string;
  note?: string;
}

export interface ClutterLabel extends LabelTarget {
  category: string;
  /** Entries with the same number are one box. */
  box: number;
  /** Not rendered in the saved page: nothing there to hide. */
  hidden?: boolean;
}

export interface KeepLabel extends LabelTarget {
  kind: string;
}

/** One line of a list of labels: what is clutter on a page, and what must stay. */
export interface LabelRecord {
  set: string;
  id: string;
  /** Name of the list the labels come from. */
  list: string;
  clutter: ClutterLabel[];
  keep: KeepLabel[];
}

/** What a system says about a page, in the form the scorer reads. */
export interface Prediction {
  /** One block a line, without captions, title and byline. */
  text: string;
  /** The same with the captions: an article may begin with one. */
  captioned: string;
  title: string;
  /** Who wrote it, as one line. */
  byline: string;
  /** When it was first published, ISO 8601; empty where that is not known. */
  published: string;
  headings: string[];
}
