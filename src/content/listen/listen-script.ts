import { provide } from '../parts';
import { createPlayer } from './player';
import { createSpeech } from './speech';

provide('listen', (source) =>
  createPlayer(source, createSpeech('speechSynthesis' in globalThis ? speechSynthesis : null)),
);
