/** Where the script leaves its entrance for the content script of the same isolated world. */
export const BAR = Symbol.for('galley.bar');
export type BarWorld = { [BAR]?: MakeBar };

export interface BarButton {
  label: string;
  act(): void;
}

/** Makes a small bar with a sentence, which screen readers say, and buttons. */
export type MakeBar = (text: string, buttons: readonly BarButton[]) => Element;
