import { type MessageKey, t } from '../../ui/i18n';

/** Sections of the article: heading and paragraphs. */
const SECTIONS: readonly { heading: MessageKey; paragraphs: readonly MessageKey[] }[] = [
  { heading: 'sampleHeading1', paragraphs: ['sampleText2'] },
  { heading: 'sampleHeading2', paragraphs: ['sampleText3', 'sampleText4'] },
  { heading: 'sampleHeading3', paragraphs: ['sampleText5'] },
];
const TEASERS: readonly MessageKey[] = ['sampleTeaser1', 'sampleTeaser2', 'sampleTeaser3'];
const JOBS: readonly MessageKey[] = ['sampleJob1', 'sampleJob2', 'sampleJob3'];
const PUBLISHED = '2026-02-12T06:30:00+00:00';

/** An invented article on an invented site, with the clutter of a news page around it. */
export function Story() {
  return (
    <>
      <header class="masthead">
        <strong>{t('samplePaper')}</strong>
      </header>
      <main>
        <article>
          <h1>{t('sampleTitle')}</h1>
          <p class="standfirst">{t('sampleStandfirst')}</p>
          <p class="byline">
            <a rel="author" href="author">
              {t('sampleAuthor')}
            </a>{' '}
            <time dateTime={PUBLISHED}>{t('sampleDate')}</time>
          </p>
          <p>{t('sampleText1')}</p>
          {SECTIONS.map(({ heading, paragraphs }, at) => (
            <section key={heading}>
              <h2>{t(heading)}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{t(paragraph)}</p>
              ))}
              {at === 0 && <Newsletter />}
              {at === 1 && <Jobs />}
            </section>
          ))}
          <p class="correction">
            <em>{t('sampleCorrection')}</em>
          </p>
        </article>
        <Related />
        <Comments />
      </main>
      <div class="ad-banner advertisement">{t('sampleAd')}</div>
      <Consent />
    </>
  );
}

function Newsletter() {
  return (
    <aside class="newsletter-signup">
      <h3>{t('sampleNewsletter')}</h3>
      <form>
        <input type="email" aria-label={t('sampleMail')} placeholder={t('sampleMail')} />
        <button type="submit">{t('sampleSubscribe')}</button>
      </form>
    </aside>
  );
}

function Jobs() {
  return (
    <aside class="job-market">
      <h3>{t('category_jobs')}</h3>
      <ul>
        {JOBS.map((job) => (
          <li key={job}>
            <a href="jobs">{t(job)}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Related() {
  return (
    <section class="related-articles">
      <h2>{t('sampleRelated')}</h2>
      {TEASERS.map((teaser) => (
        <div class="teaser" key={teaser}>
          <h3>
            <a href={`story-${teaser}`}>{t(teaser)}</a>
          </h3>
        </div>
      ))}
    </section>
  );
}

function Comments() {
  return (
    <section class="comments" id="comments">
      <h2>{t('category_comments')}</h2>
      <ol>
        {(['sampleComment1', 'sampleComment2'] as const).map((comment) => (
          <li class="comment" key={comment}>
            {t(comment)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Consent() {
  return (
    <div class="cookie-consent" role="dialog" aria-label={t('category_consent')}>
      <p>{t('sampleConsent')}</p>
      <button type="button">{t('sampleAccept')}</button>
    </div>
  );
}
