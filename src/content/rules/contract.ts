import type { EngineSettings, Refusal } from '../../engine';
import type { Tools } from '../../engine/pipeline';
import type { LedgerRow } from '../../messages';
import type { Rule, SiteRule } from '../../settings';

declare module '../parts' {
  interface Parts {
    rules: RuleTools;
  }
}

export interface RuleTools extends Required<Pick<Tools, 'addUserRules'>> {
  /**
   * Finds the boxes of rules on the page.
   * @param here what was chosen for as long as the page is open; it goes before what is stored
   */
  apply(rules: readonly SiteRule[], here: readonly ChosenHere[]): Applied;
  /** Notes which rules were found on the page, for those that are found no more to go one day. */
  tellFound(found: readonly SiteRule[]): void;
}

/** The reader's rules as they apply to the page. */
export interface Applied {
  /** For the engine. */
  settings: Pick<EngineSettings, 'hide' | 'articleRoot'>;
  /** The rule by which a box was chosen. */
  ruleOf(element: Element | undefined): LedgerRow['rule'];
  /** The stored rules whose box is on the page. */
  found: readonly SiteRule[];
  /** The same without the reader's word on the article, where nothing could be read by it. */
  withoutArticle(): Applied;
}

/** A box that the reader chose for as long as the page is open. */
export interface ChosenHere extends Pick<Rule, 'id' | 'kind' | 'name'> {
  element: Element;
}

/** What would become of a box if the reader's word held. */
export type Trial = { ok: true } | { ok: false; why: Refusal['why'] | 'no-article' | 'no-text' };
