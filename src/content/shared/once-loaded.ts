/**
 * Calls `begin` once a part is loaded. If the part cannot be loaded, nothing happens: its feature is not worth an
 * error message.
 * @param signal cancels the call
 */
export function onceLoaded<Part>(
  loading: Promise<Part>,
  begin: (part: Part) => void,
  signal: AbortSignal,
): void {
  loading.then(
    (part) => {
      if (!signal.aborted) begin(part);
    },
    () => undefined,
  );
}
