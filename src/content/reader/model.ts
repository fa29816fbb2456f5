import type { Article, Section } from '../../engine';
import { withoutHash } from '../../engine/dom/url';
import { t, tn, uiLanguage } from '../../ui/i18n';
import { accessLabel } from '../analysis/access-label';
import { load } from '../parts';
import { shareOf } from '../share/from-page';
import { formatDate } from '../shared/dates';
import type { Story } from '../story/contract';
import type { ReaderModel, ReaderSource } from './contract';
import { factsOf } from './facts';
import { type ReaderTexts, readTexts } from './texts';

/**
 * Makes the model of the reader look, with texts in the language of the user interface. All texts are read now: after an
 * update of the extension they are out of reach, and an open view must go on working.
 */
export function readerModel({ analysis, article, ...handlers }: ReaderSource): ReaderModel {
  const { access, outline } = analysis;
  const { title, kicker, standfirst, lang, dir, html } = article;
  const texts = readTexts(lang);
  const cutOff = access.state === 'cut-off';
  const before = minutesBefore(outline, article);
  // Where every section takes as long, its minutes say nothing.
  const tell = outline.some(({ minutes }) => minutes !== before);
  // Of another page that is cut off the line of the story tells.
  const isCutOffHere = cutOff && (analysis.accessHere ?? access).state === 'cut-off';
  return {
    ...handlers,
    onShare: shareOf(
      article,
      factsOf(article),
      cutOff ? texts.cutOff : endOf(handlers.story, texts),
      analysis,
    ),
    loadListening: () => load('listen'),
    texts,
    head: {
      title,
      kicker,
      standfirst,
      facts: factsOf(article),
      access: { state: access.state, label: accessLabel(access), reason: access.reason },
    },
    body: { html, lang, dir: dir ?? 'ltr', cutOff: isCutOffHere },
    sections: outline.map((section) => ({
      id: section.id,
      level: section.level,
      title: section.title,
      minutes: tell ? t('minutesShort', section.minutes) : '',
    })),
    introductionMinutes: tell ? t('minutesShort', before) : '',
    source: t('printSource', withoutHash(location.href), formatDate(new Date().toISOString(), uiLanguage())),
    minutes: article.minutes,
    minutesLeft: Array.from({ length: article.minutes + 1 }, (_, minutes) =>
      minutes === 0 ? t('nothingLeft') : tn('minutesLeft', minutes),
    ),
    outlineNote: outline.some((section) => section.inferred) ? t('sectionInferred') : null,
  };
}

/** What is said after a text of which other pages are not here. */
function endOf(story: Story | null, texts: ReaderTexts): string | undefined {
  const state = story?.state();
  return state && !(state.first === 1 && state.isEnd) ? texts.story.where(state) : undefined;
}

/** Minutes of the text before the first section: its share of those of the article, at least one. */
function minutesBefore(outline: readonly Section[], { words, minutes }: Article): number {
  const before = words - outline.reduce((sum, section) => sum + section.words, 0);
  return Math.max(1, Math.round((minutes * before) / Math.max(1, words)));
}
