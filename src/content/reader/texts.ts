import type { LineFocus } from '../../settings/aids';
import { t, tn, uiDirection, uiLanguage } from '../../ui/i18n';
import { type TypeTexts, typeTexts } from '../../ui/type-texts';
import type { ShareFormat } from '../share/formats';
import { readStoryTexts, type StoryTexts } from './story-texts';
import { template } from './template';

/** The texts of the reader's controls, in the language of the user interface. */
export interface ReaderTexts {
  /** BCP 47 */
  lang: string;
  dir: 'ltr' | 'rtl';
  views: string;
  toText: string;
  original: string;
  backToPage: string;
  article: string;
  outline: string;
  openAll: string;
  closeAll: string;
  sections: string;
  /** In one word, as the titles of the panels begin. */
  typeLabel: string;
  aidsLabel: string;
  introduction: string;
  toOutline: string;
  table: string;
  code: string;
  cutOff: string;
  oldestFirst: string;
  newestFirst: string;
  story: StoryTexts;
  toPrompt: string;
  comments: string;
  commentsHidden: string;
  show: string;
  toComments: string;
  type: TypeTexts & { onlyHere: string };
  share: ShareTexts;
  aids: AidsTexts;
}

/** The texts of the panel that shares the article. */
export interface ShareTexts {
  title: string;
  ways: Record<ShareFormat, string>;
  copied: string;
  saving: string;
  saved: string;
  /** @param pictures that are not in the file */
  savedWithout(pictures: number): string;
  failed: string;
}

/** The texts of the panel for reading aloud and line focus. */
export interface AidsTexts {
  /** BCP 47 */
  lang: string;
  title: string;
  readAloud: string;
  play: string;
  pause: string;
  nextSentence: string;
  previousSentence: string;
  nextParagraph: string;
  previousParagraph: string;
  rate: string;
  voice: string;
  ownVoices: string;
  otherVoices: string;
  waiting: string;
  noVoice: string;
  noVoiceForLanguage: string;
  onlyRemote: string;
  failed: string;
  lost: string;
  lineFocus: string;
  lineFocusModes: Record<LineFocus, string>;
}

/** Reads all texts. @param lang language of the article, BCP 47 */
export function readTexts(lang: string | undefined): ReaderTexts {
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
    typeLabel: t('barType'),
    aidsLabel: t('barListen'),
    introduction: t('introduction'),
    toOutline: t('toOutline'),
    table: t('table'),
    code: t('code'),
    cutOff: t('endCutOff'),
    oldestFirst: t('oldestFirst'),
    newestFirst: t('newestFirst'),
    story: readStoryTexts(),
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
        'save-epub': t('takeSaveEpub'),
        print: t('takePrint'),
      },
      copied: t('takeCopied'),
      saving: t('takeSaving'),
      saved: t('takeSaved'),
      savedWithout: template('takeSavedWithout'),
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
    previousSentence: t('listenLastSentence'),
    nextParagraph: t('listenNextParagraph'),
    previousParagraph: t('listenLastParagraph'),
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
