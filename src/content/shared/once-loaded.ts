/**
 * Begins something as soon as the part of Galley that does it is loaded. Where that cannot be loaded nothing begins:
 * what is begun so is not worth an error to the reader.
 * @param begin returns what ends it
 * @returns ends it, or keeps it from beginning
 */
export function onceLoaded<Part>(loading: Promise<Part>, begin: (part: Part) => () => void): () => void {
  let end: (() => void) | null = null;
  let isOver = false;
  loading.then(
    (part) => {
      if (!isOver) end = begin(part);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    end?.();
  };
}
