/**
 * Begins something as soon as the part that does it is loaded. Where that cannot be loaded nothing begins: what is begun
 * so is not worth an error to the reader.
 * @param signal keeps it from beginning
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
