import type { Analysis, ClutterBlock } from '../../engine';
import type { PageState, View } from '../../messages';
import type { MessageKey } from '../../ui/i18n';
import { t, tn } from '../../ui/i18n';
import type { Hiding } from '../restore/hiding';
import type { Session } from './session';

const PREVIEW_CHARACTERS = 80;

/** What the access state is called in the user interface. */
export const ACCESS_LABELS: Readonly<Record<Analysis['access']['state'], MessageKey>> = {
  full: 'accessFull',
  'cut-off': 'accessCutOff',
  unknown: 'accessUnknown',
};

/** The state of the page as the popup shows it. */
export function describe({ analysis, hiding, ruleOf, articleRule }: Session, view: View): PageState {
  const { article, outline, access } = analysis;
  return {
    view,
    host: location.hostname,
    article: article ? { title: article.title, words: article.words, minutes: article.minutes } : null,
    sections: outline.map(({ id, level, title, minutes, inferred }) => ({
      id,
      level,
      title,
      minutes,
      inferred,
    })),
    ledger: hiding.blocks().map((block, index) => {
      const rule = ruleOf(block.element);
      return {
        block: index,
        category: block.category,
        reason: rule ? t('reason_taught') : block.reason,
        preview: previewOf(block),
        shown: hiding.isShown(index),
        ...(rule ? { rule } : {}),
      };
    }),
    ...(articleRule ? { articleRule } : {}),
    access,
  };
}

/** One sentence for screen readers: what clean mode did. */
export function announcement(analysis: Analysis, hiding: Hiding): string {
  return t(
    'announceClean',
    tn('hiddenBlocks', hiding.count()),
    tn('sectionCount', analysis.outline.length),
    accessLabel(analysis.access),
  );
}

/** The access state in words. */
export function accessLabel(access: Analysis['access']): string {
  return t(ACCESS_LABELS[access.state], tn('words', access.words));
}

/** First words of a block. */
export function previewOf({ element }: ClutterBlock): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length <= PREVIEW_CHARACTERS && texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (!/^(?:script|style|noscript|template)$/.test(parentElement?.localName ?? ''))
      text = `${text} ${data}`.replace(/\s+/g, ' ').trimStart();
  }
  const plain = text.trim();
  return plain.length <= PREVIEW_CHARACTERS ? plain : `${plain.slice(0, PREVIEW_CHARACTERS - 1).trimEnd()}…`;
}
