/**
 * True for an event caused by the user, not by a script of the page (`Event.isTrusted`). A separate module, for
 * tests.
 */
export const isTrusted = (event: Event): boolean => event.isTrusted;
