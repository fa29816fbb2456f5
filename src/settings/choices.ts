/*
 * Lists of choices, kept apart from the schemas. Content scripts can import them without bundling the schema library
 * (valibot).
 */

/** `reader`: Galley's own typography. `in-place`: the site's layout with the clutter hidden. */
export const LOOKS = ['reader', 'in-place'] as const;

/**
 * What a click on the toolbar button does. `read`: shows the article at once; the next click opens the panel. `panel`:
 * opens the panel.
 */
export const CLICKS = ['read', 'panel'] as const;

/** Kinds of user rules. `hide`: the box is hidden. `article`: the box is the article. */
export const RULE_KINDS = ['hide', 'article'] as const;
