/** Letters of a made-up name: too many to be guessed. */
const NAME_LENGTH = 12;
const NAMES = /--(?=[a-z])/g;

const MADE_UP = Symbol.for('galley.made-up');
const world = globalThis as { [MADE_UP]?: string };
world[MADE_UP] ??= Array.from(crypto.getRandomValues(new Uint8Array(NAME_LENGTH)), (byte) =>
  (byte % 36).toString(36),
).join('');
/** The part of the names that is made up for this page. */
export const MADE_UP_WORD: string = world[MADE_UP];
/** Begins the name of each custom property of Galley's elements in this page. */
const PREFIX = `--g${MADE_UP_WORD}-`;

/** The made-up name of a custom property. */
export const madeUp = (name: string): string => PREFIX + name;

/** The made-up name of a typeface that Galley adds to the page's: it is one of the page's for as long as the view is open. */
export const madeUpFamily = (name: string): string => PREFIX.slice(2) + name;

/**
 * A style sheet whose custom properties have names that the page cannot know: its `@property` holds for the whole
 * document, closed roots included.
 */
export const withMadeUpNames = (css: string): string => css.replace(NAMES, PREFIX);
