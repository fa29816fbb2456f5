import type { PageAnswer } from '../messages';
import { type MessageKey, t } from '../ui/i18n';

/** Why there is nothing to show. */
export type ProblemKind = Extract<PageAnswer, { ok: false }>['problem'] | 'no-article';

const TEXTS: Readonly<Record<ProblemKind, { title: MessageKey; text: MessageKey }>> = {
  restricted: { title: 'problemRestricted', text: 'problemRestrictedText' },
  failed: { title: 'problemFailed', text: 'problemFailedText' },
  'frame-name': { title: 'problemFrameName', text: 'problemFrameNameText' },
  'no-article': { title: 'problemNoArticle', text: 'problemNoArticleText' },
};

/** The problem in a few words. */
export function problemTitle(kind: ProblemKind): string {
  return t(TEXTS[kind].title);
}

/** The reason why a page cannot be shown clean; `null` if there is none. */
export function problemOf(answer: PageAnswer): ProblemKind | null {
  if (!answer.ok) return answer.problem;
  return answer.state.article ? null : 'no-article';
}

/** Explains in plain words why there is nothing to show. */
export function Problem({ kind }: { kind: ProblemKind }) {
  return (
    <div class="problem">
      <h1>{problemTitle(kind)}</h1>
      <p>{t(TEXTS[kind].text)}</p>
    </div>
  );
}
