import type { ReaderModel } from '../contract';

/** Kicker, headline, standfirst, and the facts about the article. */
export function TitleBlock({ model: { head, texts } }: { model: ReaderModel }) {
  const { title, kicker, standfirst, facts, access } = head;
  return (
    <header class="title">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {standfirst && <p class="standfirst">{standfirst}</p>}
      <div class="facts" lang={texts.lang}>
        <p>
          {facts.map(({ text, kind }) => (
            <span key={text} class={kind}>
              <bdi>{text}</bdi>
            </span>
          ))}
        </p>
      </div>
      <p class={`access ${access.state}`} title={access.reason} lang={texts.lang}>
        <bdi>{access.label}</bdi>
      </p>
    </header>
  );
}
