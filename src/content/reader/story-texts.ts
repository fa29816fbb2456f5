import { t } from '../../ui/i18n';
import type { StoryProblem, StoryState } from '../story/contract';
import { template } from './template';

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

/** Reads all texts now. */
export function readStoryTexts(): StoryTexts {
  const [page, pageOf, pages, pagesOf] = [
    template('storyPage'),
    template('storyPageOf'),
    template('storyPages'),
    template('storyPagesOf'),
  ];
  const [openPage, loadingPage, status] = [
    template('storyOpen'),
    template('storyLoading'),
    template('storyStatus'),
  ];
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
