/** State, not identity: comes and goes while the page is open. */
const STATE =
  /^(?:is|has|js|no)-|^(?:active|open|opened|closed|visible|hidden|loaded|loading|lazyload(?:ed)?|sticky|stuck|fixed|expanded|collapsed|current|selected|focus|hover|first|last|odd|even|show|in-view|animated?)$/i;

/** Three figures in a row number things; so do two before the end of a name. */
const NUMBER = /\d{3}|\d{2}$/;
const VOWEL = /[aeiouyäöüåøæáéíóú]/i;

/**
 * True for a class or id that a person gave and that will be there tomorrow; not for one that a tool makes up with every
 * release (`css-1q2w3e`, `sc-bdVaJa`, `card_title__3Xk9Q`), that counts (`post-48211`) or that tells a state (`is-open`).
 */
export function isStable(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || STATE.test(name) || NUMBER.test(name)) return false;
  return !name.split(/[-_:]+/).some(isMadeUp);
}

const LONGEST = 60;

/** Letters and figures mixed, or letters that nobody could say. */
function isMadeUp(part: string): boolean {
  if (part.length < 4) return false;
  if (/\d/.test(part) && !/^[a-z]+\d$/i.test(part)) return true;
  const humps = part.split(/(?=[A-Z])/);
  if (humps.length > 2 && part.length / humps.length < 3) return true;
  return /^[\x21-\x7e]*$/.test(part) && !VOWEL.test(part) && part.length > 5;
}
