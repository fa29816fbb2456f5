/*
 * Lists of choices, kept apart from the schemas. Content scripts can import them without bundling the schema library
 * (valibot).
 */

/** `reader`: Galley's own typography. `in-place`: the site's layout with the clutter hidden. */
export const LOOKS = ['reader', 'in-place'] as const;

/** Kinds of user rules. `hide`: the box is hidden. `article`: the box is the article. */
export const RULE_KINDS = ['hide', 'article'] as const;
