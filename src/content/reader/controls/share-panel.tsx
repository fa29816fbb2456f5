import { useState } from 'preact/hooks';
import { SHARE_FORMATS, type ShareFormat } from '../../share/formats';
import type { ShareTexts } from '../texts';

export interface ShareProps {
  texts: ShareTexts;
  /** Rejects where the browser forbids it. */
  onShare(way: ShareFormat): Promise<void>;
}

/** The panel with the ways to share the article. Says whether it worked. */
export function SharePanel({ texts, onShare }: ShareProps) {
  const [said, say] = useState('');
  const go = (way: ShareFormat): void => {
    say('');
    onShare(way).then(
      () => say(way.startsWith('copy') ? texts.copied : ''),
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
