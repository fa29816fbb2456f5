import type { PageLines, SeenOnSite } from '../../../src/engine/types.ts';
import type { ClutterLabel, KeepLabel, Prediction } from '../records.ts';
import type { answer } from './answer.ts';
import type { Balance, balance } from './balance.ts';
import type { FindingReport } from './findings.ts';
import type { inspect } from './inspect.ts';
import type * as SpeedProbe from './speed.ts';

/** What the bench asks of a loaded page. */
export interface MeasureRequest {
  /** The address the page was saved from; left out, the engine sees the address it is served at. */
  url?: string;
  clutter: ClutterLabel[];
  keep: KeepLabel[];
  /** Run Readability and Defuddle beside Galley. */
  others: boolean;
  /** What is known of the other pages of the site. */
  seen?: SeenOnSite;
}

/** One system's answer; `error` stands for a thrown exception, the prediction is then empty. */
export interface SystemRun {
  prediction: Prediction;
  milliseconds: number;
  error?: string;
}

/** What became of one labelled block. */
export interface LabelOutcome {
  /** False where the label points nowhere, or not at one place, in this browser. */
  resolved: boolean;
  hidden: boolean;
  /** Its words, where there are enough of them to tell, stand in the text of the article. */
  inText: boolean;
  category?: string;
  reason?: string;
}

export interface PageReport {
  galley: SystemRun & {
    standfirst: string;
    access: string;
    findings: FindingReport[];
    /** The lines of the page, where `seen` was given. */
    lines?: PageLines;
    /** Promises of the engine that this page breaks, in words. */
    violations: string[];
    /** What became of the words of the article. */
    balance?: Balance;
  };
  readability?: SystemRun;
  defuddle?: SystemRun;
  clutter: LabelOutcome[];
  keep: LabelOutcome[];
}

declare global {
  /** The probe as the page sees it. */
  var GalleyProbe: {
    measure(request: MeasureRequest): PageReport;
    answer: typeof answer;
    balance: typeof balance;
    inspect: typeof inspect;
  } & typeof SpeedProbe;
}
