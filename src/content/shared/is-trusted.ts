/** True for what a reader did. What a script of the page made up the browser marks as such, and no script can change that. */
export const isByReader = ({ isTrusted }: Event): boolean => isTrusted;
