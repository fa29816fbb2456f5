import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../ui/i18n';
import { accessLabel } from '../describe';
import type { CleanView, ReaderModel } from './contract';
import { age, formatDate } from './dates';
import type { Pages } from './pages';

interface Props {
  model: ReaderModel;
  view: CleanView;
  current: string | null;
  pages: Pages;
  onJump(section: string): void;
}

/** The reader look around the article: bar, title block, outline rail. */
export function Chrome({ model, view, current, pages, onJump }: Props) {
  const { article, outline } = model;
  const rail = view === 'article' && outline.length > 1;
  return (
    <>
      <Bar model={model} view={view} pages={pages} />
      <div class={rail ? 'layout with-rail' : 'layout'}>
        {rail && (
          <nav class="rail" aria-label={t('sections')}>
            <ol>
              {outline.map((section) => (
                <li key={section.id} class={`level-${section.level}`}>
                  <button
                    type="button"
                    aria-current={section.id === current ? 'location' : undefined}
                    onClick={() => onJump(section.id)}
                  >
                    {section.title}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <article lang={article.lang} dir={article.dir}>
          <TitleBlock model={model} />
          <Mount element={pages.body} />
        </article>
      </div>
      <Mount element={pages.status} />
    </>
  );
}

function Bar({ model, view, pages }: Pick<Props, 'model' | 'view' | 'pages'>) {
  const [open, setOpen] = useState(false);
  const button = (name: CleanView, label: string) => (
    <button type="button" aria-pressed={view === name} onClick={() => model.onView(name)}>
      {label}
    </button>
  );
  return (
    <header class="bar">
      <button type="button" class="back" onClick={model.onClose}>
        {t('backToPage')}
      </button>
      <span class="views">
        {button('article', t('viewArticle'))}
        {button('outline', t('viewOutline'))}
      </span>
      {view === 'outline' && (
        <button type="button" onClick={() => setOpen(pages.toggleAll())}>
          {open ? t('collapseAll') : t('expandAll')}
        </button>
      )}
    </header>
  );
}

function TitleBlock({ model: { article, access, host } }: Pick<Props, 'model'>) {
  const now = new Date();
  const old = age(article.publishedTime, now);
  const facts = [
    article.byline,
    article.siteName ?? host,
    article.publishedTime && t('published', formatDate(article.publishedTime)),
    article.modifiedTime && t('updated', formatDate(article.modifiedTime)),
    tn('minutes', article.minutes),
  ].filter((fact) => fact);
  return (
    <header class="title">
      {article.kicker && <p class="kicker">{article.kicker}</p>}
      <h1>{article.title}</h1>
      {article.standfirst && <p class="standfirst">{article.standfirst}</p>}
      <p class="facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p class={`access ${access.state}`} title={access.reason}>
        {accessLabel(access)}
        {old > 0 && <span class="age">{tn('yearsOld', old)}</span>}
      </p>
    </header>
  );
}

/** Puts an element that Preact does not own into the tree. */
function Mount({ element }: { element: HTMLElement }) {
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    holder.current?.append(element);
  }, [element]);
  return <div ref={holder} />;
}
