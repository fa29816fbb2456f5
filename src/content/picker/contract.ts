import type { ClutterCategory, EngineSettings, Refusal } from '../../engine';
import type { Tools } from '../../engine/pipeline';
import type { LedgerRow, View } from '../../messages';
import type { Look, Rule, RuleKind, TaughtRule } from '../../settings';
import type { Session } from '../page/session';
import type { Reader } from '../reader/contract';
import type { Glimpse } from './context-menu';

/** Where the script that finds and hides taught boxes leaves its entrance for the content script of the same isolated world. */
export const RULES = Symbol.for('galley.rules');
export type RulesWorld = { [RULES]?: TaughtTools };

export interface TaughtTools extends Required<Pick<Tools, 'addTaught'>> {
  /**
   * Finds the boxes of rules on the page.
   * @param here what was chosen for as long as the page is open; it goes before what is stored
   */
  apply(rules: readonly TaughtRule[], here: readonly ChosenHere[]): Applied;
  /** Notes which rules were found on the page, for those that are found no more to go one day. */
  tellFound(found: readonly TaughtRule[]): void;
}

/** What the reader taught, as it stands on the page. */
export interface Applied {
  /** For the engine. */
  settings: Pick<EngineSettings, 'hide' | 'articleRoot'>;
  /** The rule by which a box was chosen. */
  ruleOf(element: Element | undefined): LedgerRow['rule'];
  /** The stored rules whose box is on the page. */
  found: readonly TaughtRule[];
  /** The same without the reader's word on the article, where nothing could be read by it. */
  withoutArticle(): Applied;
}

/** Where the script that lets the reader point leaves its entrance. */
export const PICKER = Symbol.for('galley.picker');
export type PickerWorld = { [PICKER]?: StartTeaching };

/** A box that the reader chose for as long as the page is open. */
export interface ChosenHere extends Pick<Rule, 'id' | 'kind' | 'name'> {
  element: Element;
}

/** What would become of a box if the reader's word held. */
export type Trial = { ok: true } | { ok: false; why: Refusal['why'] | 'no-article' | 'no-text' };

/** What teaching needs of the page it works on. */
export interface TaughtPage {
  view(): View;
  show(view: View): Promise<void>;
  /** True where the reader look covers the page, so that nobody could point at it. */
  isCovered(): boolean;
  /** Tries a rule on the page as it is, without a trace. */
  tryOut(kind: RuleKind, element: Element): Promise<Trial>;
  /** The kind of clutter that Galley found in a box or around it; `null` where there is none. */
  kindOf(element: Element): Promise<ClutterCategory | null>;
  /** Reads and shows the page again. @param look for this page only, `undefined` to follow the settings */
  reread(look: Look | undefined): Promise<void>;
  /** The look that was chosen for this page only. */
  look(): Look | undefined;
  /** What was chosen for as long as the page is open; teaching adds and removes. */
  here: ChosenHere[];
  /** The rules that hold on this page. */
  rules(): Promise<readonly TaughtRule[]>;
  /** Stores a rule for the site; `false` where there is no room for it. */
  store(rule: Rule): Promise<boolean>;
  forget(rule: Pick<TaughtRule, 'site' | 'id'>): Promise<unknown>;
  /** The site of the page. */
  site: string;
  /** A private window, in which nothing is stored. */
  isPrivate: boolean;
  /** Puts an element of Galley's own over what is shown. */
  hold(element: Element): void;
  /** Does what nobody waits for, one after the other with what others ask of the page. */
  later(task: () => Promise<void>): void;
}

/** Teaching by pointing, on one page. */
export interface Teaching {
  /** @param start where the reader begins, if that is known */
  pick(kind: RuleKind, start: Element | null): Promise<void>;
  forget(id: string): Promise<void>;
  /** Takes everything of it off the page. */
  close(): void;
}

/** Teaching that begins where the reader opened a menu. */
export interface TeachingByMenu extends Omit<Teaching, 'pick'> {
  pick(kind: RuleKind, glimpse: Glimpse): Promise<void>;
}

/** What the controller lets teaching do. */
export interface TeachControl
  extends Pick<TaughtPage, 'view' | 'show' | 'look' | 'reread' | 'later' | 'here'> {
  session(): Promise<Session>;
  reader(): Reader | null;
}
/** The entrance of the script that lets the reader point. */
export type StartTeaching = (control: TeachControl) => TeachingByMenu;
