import type { Access, Article, Section } from '../../engine/types';
import type { View } from '../../messages';
import type { ReadingPlace } from '../place';

/** Where the reader's script leaves its entrance for the content script of the same isolated world. */
export const READER = Symbol.for('galley.reader');
export type ReaderWorld = { [READER]?: OpenReader };

export type CleanView = Exclude<View, 'original'>;

/** Everything the reader look shows. */
export interface ReaderModel {
  article: Article;
  outline: readonly Omit<Section, 'anchor'>[];
  access: Access;
  host: string;
  onClose(): void;
  onView(view: CleanView): void;
}

/** An open reader look. */
export interface Reader {
  show(view: CleanView): void;
  jump(section: string): void;
  /** The block at the top of the window. */
  place(): ReadingPlace | null;
  goTo(place: ReadingPlace): void;
  /** Says a sentence to screen readers. */
  announce(text: string): void;
  close(): void;
}

export type OpenReader = (model: ReaderModel) => Reader;
