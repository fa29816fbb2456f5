import { useState } from 'preact/hooks';
import type { SavedBook } from '../../share/contract';
import { SHARE_FORMATS, type ShareFormat } from '../../share/formats';
import type { ShareTexts } from '../texts';

export interface ShareProps {
  texts: ShareTexts;
  /** Rejects where the browser forbids it. */
  onShare(way: ShareFormat): Promise<SavedBook | undefined>;
}

/** The panel with the ways to share the article. Says whether it worked. */
export function SharePanel({ texts, onShare }: ShareProps) {
  const [said, say] = useState('');
  const go = (way: ShareFormat): void => {
    say(way === 'save-epub' ? texts.saving : '');
    onShare(way).then(
      (book) => say(saidOf(way, book, texts)),
      () => say(texts.failed),
    );
  };
  return (
    <section class="share panel" aria-label={texts.title}>
      <ul>
        {SHARE_FORMATS.map((way) => (
          <li key={way}>
            <button type="button" onClick={() => go(way)}>
              {texts.ways[way]}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

/** What is said once it is done. Browsers tell of files by themselves, but not of what is missing in them. */
function saidOf(way: ShareFormat, book: SavedBook | undefined, texts: ShareTexts): string {
  if (book) return book.left > 0 ? texts.savedWithout(book.left) : texts.saved;
  return way.startsWith('copy') ? texts.copied : '';
}
