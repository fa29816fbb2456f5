import { browser } from '../browser';
import type { LedgerRow, PageState } from '../messages';
import { uiLanguage } from '../ui/i18n';

/**
 * What a person who mends Galley needs to know of a page, as plain text in English. It names the host only, and holds
 * neither the address nor the headline, the outline or the previews of blocks.
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
