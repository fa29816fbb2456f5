import { ProgressLine, SectionList } from '../../controls/section-list';
import type { ReaderModel } from '../contract';
import type { ReadingProgress } from '../state';

interface Props {
  model: ReaderModel;
  /** Id of the section that is being read. */
  section: string | null;
  progress: ReadingProgress;
  folded: boolean;
  onFold(folded: boolean): void;
  onJump(section: string): void;
}

/** The outline beside the article: the current section, how much is left to read, and a button for every section. */
export function Rail({ model, section, progress, folded, onFold, onJump }: Props) {
  const { sections, texts, minutesLeft, body } = model;
  const hasSections = sections.length > 1;
  return (
    <nav class="rail" aria-label={texts.sections}>
      {hasSections && (
        <button type="button" class="rail-toggle" aria-expanded={!folded} onClick={() => onFold(!folded)}>
          {texts.sections}
        </button>
      )}
      <ProgressLine read={progress.read} left={minutesLeft[progress.minutesLeft]} lang={texts.lang} />
      {hasSections && !folded && (
        <SectionList sections={sections} lang={body.lang} dir={body.dir} current={section} onJump={onJump} />
      )}
    </nav>
  );
}
