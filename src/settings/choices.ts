/*
 * What readers choose among, apart from the schemas: scripts in pages can have it without the library that those are
 * written with.
 */

/** `reader`: Galley's own typography. `in-place`: the site's layout with the clutter hidden. */
export const LOOKS = ['reader', 'in-place'] as const;

/** What a rule of the reader does: `hide` a box, or say that a box is the `article`. */
export const RULE_KINDS = ['hide', 'article'] as const;
