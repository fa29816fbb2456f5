import { type MessageKey, t, uiLanguage } from '../../ui/i18n';
import type { StoryProblem, StoryState } from '../story/contract';

/** The texts of the line that says how much of a story is here. */
export interface StoryTexts {
  /** Which pages are here. */
  where(state: Pick<StoryState, 'first' | 'last' | 'total' | 'isEnd'>): string;
  readOn: string;
  readAll: string;
  openPage(number: number): string;
  openAll: string;
  loadingPage(number: number): string;
  loadingAll: string;
  stop: string;
  problem(problem: StoryProblem): string;
  atOnce: string;
  atOnceHint: string;
}

/** A text whose numbers are not known yet: extensions that are updated cannot be asked for it later. */
type Template = (...numbers: (number | string)[]) => string;

/** Stand for the numbers of a text; no language writes them. */
const PLACES = ['\u0001', '\u0002', '\u0003'];

function template(key: MessageKey, numbers: Intl.NumberFormat): Template {
  const text = t(key, ...PLACES);
  return (...values) =>
    values.reduce<string>(
      (filled, value, at) =>
        filled.replace(PLACES[at] as string, typeof value === 'number' ? numbers.format(value) : value),
      text,
    );
}

/** Reads all texts now. */
export function readStoryTexts(): StoryTexts {
  const numbers = new Intl.NumberFormat(uiLanguage());
  const of = (key: MessageKey): Template => template(key, numbers);
  const [page, pageOf, pages, pagesOf] = [
    of('storyPage'),
    of('storyPageOf'),
    of('storyPages'),
    of('storyPagesOf'),
  ];
  const [openPage, loadingPage, status] = [of('storyOpen'), of('storyLoading'), of('storyStatus')];
  const whole = t('storyWhole');
  const problems = {
    failed: t('storyFailed'),
    silent: t('storySilent'),
    'no-text': t('storyNoText'),
    loop: t('storyLoop'),
    'cut-off': t('storyCutOff'),
  };
  return {
    where({ first, last, total, isEnd }) {
      if (first < last && first === 1 && isEnd) return whole;
      if (first === last) return total ? pageOf(first, total) : page(first);
      return total ? pagesOf(first, last, total) : pages(first, last);
    },
    readOn: t('storyReadOn'),
    readAll: t('storyReadAll'),
    openPage,
    openAll: t('storyOpenAll'),
    loadingPage,
    loadingAll: t('storyLoadingAll'),
    stop: t('storyStop'),
    atOnce: t('joinPages'),
    atOnceHint: t('joinPagesHint'),
    problem: (problem) => (problem.kind === 'status' ? status(problem.status) : problems[problem.kind]),
  };
}
