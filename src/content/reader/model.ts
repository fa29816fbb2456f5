import type { Article, Section } from '../../engine';
import { withoutHash } from '../../engine/dom/url';
import { t, tn, uiDirection, uiLanguage } from '../../ui/i18n';
import { typeTexts } from '../../ui/type-texts';
import { accessLabel } from '../analysis/access-label';
import { load } from '../parts';
import { takeFrom } from '../share/from-page';
import { age, formatDate } from '../shared/dates';
import type { AidsTexts, ReaderFact, ReaderModel, ReaderSource, ReaderTexts } from './contract';

/**
 * Everything the reader look shows, in the language of the user interface. All texts are read now: after an update of
 * the extension they are out of reach, and an open view must go on working.
 */
export function readerModel({ analysis, article, ...handlers }: ReaderSource): ReaderModel {
  const { access, outline } = analysis;
  const { title, kicker, standfirst, lang, dir, html } = article;
  return {
    ...handlers,
    onShare: takeFrom(article, factsOf(article)),
    loadListening: () => load('listen'),
    texts: readTexts(lang),
    head: {
      title,
      kicker,
      standfirst,
      facts: factsOf(article),
      access: { state: access.state, label: accessLabel(access), reason: access.reason },
    },
    body: { html, lang, dir: dir ?? 'ltr', cutOff: access.state === 'cut-off' },
    sections: outline.map((section) => ({
      id: section.id,
      level: section.level,
      title: section.title,
      minutes: t('minutesShort', section.minutes),
    })),
    introductionMinutes: t('minutesShort', minutesBefore(outline, article)),
    source: t('printSource', withoutHash(location.href), formatDate(new Date().toISOString(), uiLanguage())),
    minutes: article.minutes,
    minutesLeft: Array.from({ length: article.minutes + 1 }, (_, minutes) =>
      minutes === 0 ? t('nothingLeft') : tn('minutesLeft', minutes),
    ),
    outlineNote: outline.some((section) => section.inferred) ? t('sectionInferred') : null,
  };
}

/** Minutes that the text before the first section takes: its share of those of the article, and never none. */
function minutesBefore(outline: readonly Section[], { words, minutes }: Article): number {
  const before = words - outline.reduce((sum, section) => sum + section.words, 0);
  return Math.max(1, Math.round((minutes * before) / Math.max(1, words)));
}

/** @param lang the article's language */
function readTexts(lang: string | undefined): ReaderTexts {
  return {
    lang: uiLanguage(),
    dir: uiDirection(),
    toText: t('toText'),
    views: t('viewLegend'),
    original: t('viewOriginal'),
    backToPage: t('backToPage'),
    article: t('viewArticle'),
    outline: t('viewOutline'),
    openAll: t('expandAll'),
    closeAll: t('collapseAll'),
    sections: t('sections'),
    introduction: t('introduction'),
    toOutline: t('toOutline'),
    table: t('table'),
    code: t('code'),
    cutOff: t('endCutOff'),
    toPrompt: t('toPrompt'),
    comments: t('category_comments'),
    commentsHidden: t('commentsHidden'),
    show: t('show'),
    toComments: t('toComments'),
    type: { ...typeTexts(), onlyHere: t('typeOnlyHere') },
    share: {
      title: t('takeTitle'),
      ways: {
        'copy-markdown': t('takeCopyMarkdown'),
        'copy-text': t('takeCopyText'),
        'copy-link': t('takeCopyLink'),
        'save-markdown': t('takeSaveMarkdown'),
        'save-page': t('takeSavePage'),
        print: t('takePrint'),
      },
      copied: t('takeCopied'),
      failed: t('takeFailed'),
    },
    aids: readAidsTexts(lang),
  };
}

function readAidsTexts(lang: string | undefined): AidsTexts {
  return {
    lang: uiLanguage(),
    title: t('aidsTitle'),
    readAloud: t('listenTitle'),
    play: t('listenPlay'),
    pause: t('listenPause'),
    nextSentence: t('listenNextSentence'),
    lastSentence: t('listenLastSentence'),
    nextParagraph: t('listenNextParagraph'),
    lastParagraph: t('listenLastParagraph'),
    rate: t('listenRate'),
    voice: t('listenVoice'),
    ownVoices: lang ? languageName(lang) : t('listenVoices'),
    otherVoices: t('listenOtherVoices'),
    waiting: t('listenWaiting'),
    noVoice: t('listenNoVoice'),
    noVoiceForLanguage: lang ? t('listenNoVoiceFor', languageName(lang)) : t('listenNoVoice'),
    onlyRemote: lang ? t('listenOnlyRemote', languageName(lang)) : t('listenNoVoice'),
    failed: t('listenFailed'),
    lost: t('listenLost'),
    lineFocus: t('lineFocus'),
    lineFocusModes: {
      off: t('lineFocusOff'),
      underline: t('lineFocusUnderline'),
      one: tn('lineFocusLines', 1),
      three: tn('lineFocusLines', 3),
      five: tn('lineFocusLines', 5),
    },
  };
}

/** The name of a language in that of the user interface. Layouts declare languages that do not exist. */
function languageName(lang: string): string {
  try {
    const language = lang.split(/[-_]/)[0] ?? lang;
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(language) ?? lang;
  } catch {
    return lang;
  }
}

/** What stands under the headline: author, site, dates, age, minutes; each said once. */
function factsOf({ byline, siteName, publishedTime, modifiedTime, minutes }: Article): ReaderFact[] {
  const lang = uiLanguage();
  const years = age(publishedTime, new Date());
  const published = publishedTime && formatDate(publishedTime, lang);
  const updated = modifiedTime && formatDate(modifiedTime, lang);
  const facts: (ReaderFact | null)[] = [
    byline ? { text: byline, kind: 'byline' } : null,
    { text: siteName ?? location.hostname.replace(/^www\./, '') },
    published ? { text: t('published', published) } : null,
    years > 0 ? { text: tn('yearsOld', years), kind: 'age' } : null,
    updated && updated !== published ? { text: t('updated', updated) } : null,
    { text: tn('minutes', minutes) },
  ];
  const texts = facts.map((fact) => fact?.text);
  return facts.filter((fact, at): fact is ReaderFact => fact !== null && texts.indexOf(fact.text) === at);
}
