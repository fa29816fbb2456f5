import { LISTEN, type ListenWorld } from './contract';
import { createPlayer } from './player';
import { createSpeech } from './speech';

(globalThis as ListenWorld)[LISTEN] = (source) =>
  createPlayer(source, createSpeech('speechSynthesis' in globalThis ? speechSynthesis : null));
