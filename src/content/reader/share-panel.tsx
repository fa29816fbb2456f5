import { useState } from 'preact/hooks';
import { WAYS, type Way } from '../share/formats';
import type { TakeTexts } from './contract';

export interface TakeProps {
  texts: TakeTexts;
  /** Rejects where the browser forbids it. */
  onTake(way: Way): Promise<void>;
}

/** The ways to take the article along; says what came of it. */
export function TakePanel({ texts, onTake }: TakeProps) {
  const [said, say] = useState('');
  const go = (way: Way): void => {
    say('');
    onTake(way).then(
      () => say(way.startsWith('copy') ? texts.copied : ''),
      () => say(texts.failed),
    );
  };
  return (
    <section class="take panel" aria-label={texts.title}>
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
