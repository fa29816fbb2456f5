import { useState } from 'preact/hooks';
import { WAYS, type Way } from '../../share/formats';
import type { ShareTexts } from '../texts';

export interface ShareProps {
  texts: ShareTexts;
  /** Rejects where the browser forbids it. */
  onShare(way: Way): Promise<void>;
}

/** The panel with the ways to share the article. Says whether it worked. */
export function SharePanel({ texts, onShare }: ShareProps) {
  const [said, say] = useState('');
  const go = (way: Way): void => {
    say('');
    onShare(way).then(
      () => say(way.startsWith('copy') ? texts.copied : ''),
      () => say(texts.failed),
    );
  };
  return (
    <section class="share panel" aria-label={texts.title}>
      <ul>
        {WAYS.map((way) => (
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
