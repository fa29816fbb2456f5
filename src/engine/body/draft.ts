/** A block of the body while the body is being written. */
export interface Draft {
  readonly element: Element;
  /** The live element that it was made of. */
  readonly source: Element;
  /** True for a heading that starts no section. */
  readonly isMinor: boolean;
}
