import { isPassedOn } from './own';

/**
 * True for an event caused by the user, not by a script of the page (`Event.isTrusted`), and for Galley's own copy of one.
 * A separate module, for tests.
 */
export const isTrusted = (event: Event): boolean => event.isTrusted || isPassedOn(event);
