/** A section of the article, as the lists of sections show it. */
export interface ListedSection {
  id: string;
  level: number;
  title: string;
}

interface Props {
  sections: readonly ListedSection[];
  /** Language and direction of the titles. */
  lang: string | undefined;
  dir: 'ltr' | 'rtl';
  /** Id of the section that is being read. */
  current: string | null;
  onJump(section: string): void;
}

/** A button for every section. */
export function SectionList({ sections, lang, dir, current, onJump }: Props) {
  return (
    <ol class="section-list" lang={lang} dir={dir}>
      {sections.map(({ id, level, title }) => (
        <li key={id} class={`level-${level}`}>
          <button
            type="button"
            data-section={id}
            aria-current={id === current ? 'location' : undefined}
            onClick={() => onJump(id)}
          >
            <span>{title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** How much of the text is read, as a line, and how much is left, in words. */
export function ProgressLine({ read, left, lang }: { read: number; left: string | undefined; lang: string }) {
  return (
    <p class="progress" lang={lang}>
      <span class="progress-line" style={{ inlineSize: `${read}%` }} />
      {left}
    </p>
  );
}
