import type { Analysis, ClutterCategory } from '../../engine';
import type { View } from '../../messages';
import type { Look, Resolved, Rule, RuleKind, SiteRule } from '../../settings';
import type { Applied, ChosenHere, Trial } from '../rules/contract';
import type { MenuContext } from './menu/context-menu';

declare module '../parts' {
  interface Parts {
    picker: StartPicker;
  }
}

/** The page on which rules are made, as the picker needs it. */
export interface PickerPage {
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
  /** The boxes that were chosen for as long as the page is open; the rule editor adds and removes. */
  here: ChosenHere[];
  /** The rules that hold on this page. */
  rules(): Promise<readonly SiteRule[]>;
  /** Stores a rule for the site; `false` where there is no room for it. */
  store(rule: Rule): Promise<boolean>;
  forget(rule: Pick<SiteRule, 'site' | 'id'>): Promise<unknown>;
  /** The host of the page; the background knows its site. */
  site: string;
  /** A private window, in which nothing is stored. */
  isPrivate: boolean;
  /** Puts an element of Galley's own over what is shown. */
  hold(element: Element): void;
  /** Does what nobody waits for, one after the other with what others ask of the page. */
  later(task: () => Promise<void>): void;
}

/** Makes rules by pointing, on one page. */
export interface RuleEditor {
  /** @param start where the reader begins, if that is known */
  pick(kind: RuleKind, start: Element | null): Promise<void>;
  forget(id: string): Promise<void>;
  /** Takes the picker and the toast off the page. */
  close(): void;
}

/** A rule editor that begins where the reader opened the menu of a right click. */
export interface MenuRuleEditor extends Omit<RuleEditor, 'pick'> {
  pick(kind: RuleKind, context: MenuContext): Promise<void>;
}

/** What the controller of the page lets the picker do. */
export interface PickerControl
  extends Pick<PickerPage, 'view' | 'show' | 'look' | 'reread' | 'later' | 'here'> {
  /** The page as it was read, read anew where it has changed. */
  session(): Promise<PickedPage>;
  /** The open reader look; `null` where the page itself is to be seen. */
  reader(): { hold(element: Element): void } | null;
}

/** What the picker asks of a page that was read. */
export interface PickedPage {
  readonly analysis: Pick<Analysis, 'clutter'>;
  readonly settings: Pick<Resolved, 'rules'>;
  /** What the reader's rules say to the engine. */
  readonly ruleSettings: Applied['settings'];
  /** Analyses the page as it is now under other rules, without a trace. */
  analyzeUnder(rules: Applied['settings']): Analysis;
}

/** What the script of the picker provides. */
export type StartPicker = (control: PickerControl) => MenuRuleEditor;
