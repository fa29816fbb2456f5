// @ts-nocheck: the one script that uses the speech engine API of Chromium, for which there are no types here.
// Voices for Chromium that make no sound: they take a moment for each text, and remember what they were given.
const MOMENT_MS = 250;

globalThis.spoken = [];
let timer;

chrome.ttsEngine.onSpeak.addListener((text, { voiceName, rate }, tell) => {
  globalThis.spoken.push({ text, voice: voiceName, rate });
  tell({ type: 'start', charIndex: 0 });
  timer = setTimeout(() => tell({ type: 'end', charIndex: text.length }), MOMENT_MS);
});
chrome.ttsEngine.onStop.addListener(() => clearTimeout(timer));
