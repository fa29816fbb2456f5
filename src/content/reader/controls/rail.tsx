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
  return (
    <nav class="rail" aria-label={texts.sections}>
      <button type="button" class="rail-toggle" aria-expanded={!folded} onClick={() => onFold(!folded)}>
        {texts.sections}
      </button>
      <p class="progress" lang={texts.lang}>
        <span class="progress-line" style={{ inlineSize: `${progress.read}%` }} />
        {minutesLeft[progress.minutesLeft]}
      </p>
      {!folded && (
        <ol lang={body.lang} dir={body.dir}>
          {sections.map(({ id, level, title }) => (
            <li key={id} class={`level-${level}`}>
              <button
                type="button"
                data-section={id}
                aria-current={id === section ? 'location' : undefined}
                onClick={() => onJump(id)}
              >
                {title}
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}
