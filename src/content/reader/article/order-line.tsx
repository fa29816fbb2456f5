import type { ReaderModel } from '../contract';

interface Props {
  model: ReaderModel;
  entries: NonNullable<ReaderModel['entries']>;
}

/** The button that shows the entries of a live blog in the other order. */
export function OrderLine({ model: { texts }, entries: { order, onTurn } }: Props) {
  return (
    <p class="outline-bar order" lang={texts.lang} dir={texts.dir}>
      <button type="button" onClick={onTurn}>
        {order === 'newest-first' ? texts.oldestFirst : texts.newestFirst}
      </button>
    </p>
  );
}
