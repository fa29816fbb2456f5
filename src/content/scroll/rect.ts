/** Where something is, in CSS px of the window. A hidden block is as high as the seam it left: 0. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}
