import type { ReaderModel } from '../contract';

interface Props {
  model: ReaderModel;
  comments: NonNullable<ReaderModel['comments']>;
}

/** The comments after the text, or the line that offers them. */
export function Comments({ model: { texts, onComments }, comments }: Props) {
  const note = (text: string, label: string) => (
    <p class="note" lang={texts.lang}>
      <bdi>
        {text}{' '}
        <button type="button" onClick={onComments}>
          {label}
        </button>
      </bdi>
    </p>
  );
  return (
    <section class="comments" aria-label={texts.comments}>
      {comments === 'hidden' ? (
        note(texts.commentsHidden, texts.show)
      ) : (
        <>
          <h2 lang={texts.lang}>{texts.comments}</h2>
          {comments.map((line, at) => (
            <p key={at} dir="auto">
              {line}
            </p>
          ))}
          {note('', texts.toComments)}
        </>
      )}
    </section>
  );
}
