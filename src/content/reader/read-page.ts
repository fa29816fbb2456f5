import { commentsOf } from '../restore/comments';
import { exitsOf } from '../shared/exits';
import type { ApplyStyles, Reader, ReaderPage, ReaderSource } from './contract';
import { readArticle } from './read-article';
import { aidsOf, joiningOf, typographyOf } from './settings';

/** Opens the reader look on the article of a page. @param applyStyles see `openReader` */
export function readPage(page: ReaderPage, applyStyles?: ApplyStyles): Reader<ReaderPage> {
  const reader = readArticle(sourceOf(page), applyStyles);
  return { ...reader, update: (next) => reader.update(sourceOf(next)) };
}

function sourceOf({ hiding, settings, exits, ...page }: ReaderPage): ReaderSource {
  return {
    ...page,
    ...exitsOf(exits),
    comments: commentsOf(hiding),
    ...typographyOf(settings),
    ...aidsOf(settings),
    ...joiningOf(settings),
  };
}
