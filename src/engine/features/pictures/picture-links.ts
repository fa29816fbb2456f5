/** Addresses of picture files, also with parameters behind. */
const PICTURE_FILE = /\.(?:avif|bmp|gif|jpe?g|png|svgz?|tiff?|webp)(?:[?#]|$)/i;
/** Addresses of files to keep, and of scripts that hand one out. The words are English in all languages. */
const FILE =
  /\.(?:eps|odp|pdf|pptx?|zip)(?:[?#]|$)|(?:^|[^a-z])(?:downloads?|full-?size|hi(?:gh)?-?res)(?:[^a-z]|$)/i;
/** The size of a file: "(418KB)", "1,2 Mo". */
const FILE_SIZE = /\d\s?(?:[KkMm]i?[Bb]|[KkMm]o)\b/;

/** True for a link to a picture itself, such as the larger version of the one in it. */
export function leadsToPicture(link: Element): boolean {
  return PICTURE_FILE.test(link.getAttribute('href') ?? '');
}

/** True for a link by which a reader downloads a picture, or looks at it alone. */
export function leadsToFile(link: Element): boolean {
  const says = `${link.getAttribute('href') ?? ''} ${link.getAttribute('title') ?? ''}`;
  const text = link.textContent ?? '';
  return (
    link.hasAttribute('download') ||
    leadsToPicture(link) ||
    FILE.test(says) ||
    FILE.test(text) ||
    FILE_SIZE.test(text)
  );
}
