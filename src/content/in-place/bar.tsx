import { render } from 'preact';
import type { View } from '../../messages';
import { t, tn, uiDirection, uiLanguage } from '../../ui/i18n';
import { Bar } from '../controls/bar';
import { hideOnScroll, isTap } from '../controls/hide-on-scroll';
import { ProgressLine, SectionList } from '../controls/section-list';
import { jumpTo } from '../scroll/scroll-to';
import { closedRoot } from '../shared/closed-root';
import barCss from './bar.css?inline';
import type { ControlledPage, PageBar } from './contract';
import { readShare, sectionAt } from './progress';

/** Read when the script is loaded: after an update texts are out of reach. */
const readTexts = () => ({
  views: t('viewLegend'),
  original: t('viewOriginal'),
  backToPage: t('backToPage'),
  article: t('viewArticle'),
  outline: t('viewOutline'),
  sections: t('sections'),
});

/** Makes the controls over a page that is read in its own look; they are not in the page yet. */
export function createBar(): PageBar {
  const { host, root } = closedRoot('galley-bar');
  const style = document.createElement('style');
  style.textContent = barCss;
  const ground = document.createElement('div');
  ground.dataset.look = 'in-place';
  ground.lang = uiLanguage();
  ground.dir = uiDirection();
  root.append(style, ground);
  const texts = readTexts();
  const ending = new AbortController();
  let page: ControlledPage | null = null;
  let minutesLeft: readonly string[] = [];
  let isOpen = false;

  const draw = (): void => {
    if (!page) return;
    const { analysis, onView } = page;
    const { article, outline, blocks } = analysis;
    const read = readShare(blocks);
    const minutes = Math.ceil((article?.minutes ?? 0) * (1 - read));
    const open = (next: boolean): void => {
      isOpen = next;
      draw();
    };
    const jump = (id: string): void => {
      open(false);
      const section = outline.find((candidate) => candidate.id === id);
      if (section) jumpTo(section.anchor);
    };
    render(
      <>
        <div class="progress-edge" aria-hidden="true">
          <div style={{ inlineSize: `${Math.floor(read * 100)}%` }} />
        </div>
        <Bar
          texts={texts}
          view="article"
          onView={(view: View) => view !== 'article' && onView(view)}
          buttons={[
            { panel: 'sections', icon: 'sections', label: texts.sections, title: texts.sections } as const,
          ]}
          open={isOpen ? 'sections' : null}
          stays={false}
          onPanel={(panel) => open(panel !== null)}
        >
          {isOpen && (
            <nav class="sections panel" aria-label={texts.sections}>
              <ProgressLine read={Math.floor(read * 100)} left={minutesLeft[minutes]} lang={ground.lang} />
              {outline.length > 1 && (
                <SectionList
                  sections={outline}
                  lang={article?.lang}
                  dir={article?.dir ?? 'ltr'}
                  current={sectionAt(outline)}
                  onJump={jump}
                />
              )}
            </nav>
          )}
        </Bar>
      </>,
      ground,
    );
  };

  const follow = (): void => {
    const away = hideOnScroll(
      { top: () => scrollY, left: () => document.documentElement.scrollHeight - innerHeight - scrollY },
      (isAway) => ground.classList.toggle('away', isAway),
    );
    const { signal } = ending;
    const scrolled = (): void => {
      away.scrolled();
      draw();
    };
    addEventListener('scroll', scrolled, { signal, passive: true });
    const tapped = (event: Event): void => {
      if (event.isTrusted && event.target !== host && isTap(event, getSelection())) away.tapped();
    };
    addEventListener('click', tapped, { signal });
    ground.addEventListener('focusin', away.come, { signal });
  };

  return {
    show(next) {
      page = next;
      minutesLeft = Array.from({ length: (next.analysis.article?.minutes ?? 0) + 1 }, (_, minutes) =>
        minutes === 0 ? t('nothingLeft') : tn('minutesLeft', minutes),
      );
      draw();
      if (host.isConnected) return;
      document.documentElement.append(host);
      follow();
    },
    remove() {
      ending.abort();
      render(null, ground);
      host.remove();
    },
  };
}
