/** Returns canonical JSON: object fields are sorted by name, so equal values give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** True if two values are deeply equal as JSON. The order of object fields does not matter. */
export function areAlike(a: unknown, b: unknown): boolean {
  // Fast path: most values have identical JSON, and there may be thousands of them.
  return a === b || JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
}
