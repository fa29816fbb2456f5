import { browser } from '../browser';
import type { LedgerRow, PageState } from '../messages';
import { uiLanguage } from '../ui/i18n';

/**
 * A report on a page for Galley's developers, as plain text in English. It names only the host. It contains no
 * address, headline, outline or block previews.
 */
export function reportText({ host, view, article, sections, ledger, access }: PageState): string {
  return [
    `Galley ${browser.runtime.getManifest().version}, texts in ${uiLanguage()}`,
    navigator.userAgent,
    '',
    `Host      ${host}`,
    `Shown     ${view}`,
    `Article   ${article ? `${article.words} words, sections: ${sections.length}` : 'none found'}`,
    `Access    ${access.state}, ${access.words} words: ${access.reason}`,
    `Findings  ${ledger.length}`,
    ...ledger.map(describeRow),
    '',
    'What is wrong:',
    '',
  ].join('\n');
}

const describeRow = ({ category, reason, shown }: LedgerRow): string =>
  `- ${category}${shown ? ' (brought back)' : ''}: ${reason}`;
