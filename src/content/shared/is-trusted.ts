/** True for an event that the reader caused, not a script of the page: `Event.isTrusted`, in a module of its own for tests. */
export const isTrusted = (event: Event): boolean => event.isTrusted;
