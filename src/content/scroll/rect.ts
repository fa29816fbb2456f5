/**
 * A position and size, in CSS px of the window. The height of a hidden block is 0: it marks the gap that the block
 * left.
 */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}
