/** JSON with the fields of every object in alphabetical order: the same for values that are alike. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** True for values that differ in the order of their fields at most. */
export function areAlike(a: unknown, b: unknown): boolean {
  // Most values are the same to the letter, and there may be thousands.
  return a === b || JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
}
