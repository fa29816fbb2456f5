import type { ReaderModel } from '../contract';

/** Kicker, headline, standfirst, and the facts about the article. Access is told only where the article may not be whole. */
export function TitleBlock({ model: { head, texts } }: { model: ReaderModel }) {
  const { title, kicker, standfirst, facts, access } = head;
  return (
    <header class="title">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      <div class="facts" lang={texts.lang}>
        <p>
          {facts.map(({ text, kind, whole }) => (
            <span key={text} class={kind} title={whole}>
              <bdi>{text}</bdi>
            </span>
          ))}
        </p>
      </div>
      {access.state !== 'full' && (
        <p class={`access ${access.state}`} title={access.reason} lang={texts.lang}>
          <bdi>{access.label}</bdi>
        </p>
      )}
    </header>
  );
}
