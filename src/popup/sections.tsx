import type { SectionRow } from '../messages';
import { t } from '../ui/i18n';

/** A section shorter than this (minutes) has no number: beside most sections it would be the same. By hand. */
const TELLING_MINUTES = 2;

interface Props {
  sections: readonly SectionRow[];
  onJump(id: string): void;
}

/** The outline as a list. Each entry jumps to its section. */
export function Sections({ sections, onJump }: Props) {
  // A short text without headings is one part, and nobody needs a way to its start.
  if (sections.length === 0 || (sections.length === 1 && sections[0]?.inferred)) return null;
  return (
    <nav aria-label={t('sections')}>
      <h2>{t('sections')}</h2>
      {sections.some((section) => section.inferred) && <p class="soft hint">{t('sectionInferred')}</p>}
      <ol class="sections">
        {sections.map((section) => (
          <li key={section.id} class={`level-${section.level}${section.inferred ? ' inferred' : ''}`}>
            <button type="button" onClick={() => onJump(section.id)}>
              <span dir="auto">{section.title}</span>
              {section.minutes >= TELLING_MINUTES && (
                <span class="soft">{t('minutesShort', section.minutes)}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
