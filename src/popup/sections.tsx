import type { SectionRow } from '../messages';
import { t } from '../ui/i18n';

/** The outline as a list that jumps. */
export function Sections({
  sections,
  onJump,
}: {
  sections: readonly SectionRow[];
  onJump(id: string): void;
}) {
  if (sections.length === 0) return null;
  const inferred = sections.some((section) => section.inferred);
  return (
    <nav aria-label={t('sections')}>
      <h2>
        {t('sections')}
        {inferred && (
          <span class="soft hint" title={t('sectionInferred')}>
            {' '}
            ({t('sectionInferred')})
          </span>
        )}
      </h2>
      <ol class="sections">
        {sections.map((section) => (
          <li key={section.id} class={`level-${section.level}${section.inferred ? ' inferred' : ''}`}>
            <button type="button" onClick={() => onJump(section.id)}>
              <span>{section.title}</span>
              <span class="soft">{t('minutesShort', section.minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
