/*
 * Words that publishers use in class and id, by what they call so. One list for each meaning; whoever asks for more than
 * one meaning joins lists. All were collected on pages of the development half of the corpus, 2026-11.
 */

/** The set of words that single spaces set apart in a text, joined with other sets. */
export function wordSet(words: string, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([words.split(' '), ...others].flatMap((some) => [...some]));
}

/** Boxes with teasers of other articles. A standfirst may be named `teaser` too: there the place decides. */
export const TEASER_NAMES = wordSet('related recommended recommendations teaser teasers');
/** Links to one further article. */
export const READ_ON_NAMES = wordSet('readmore readnext');
/** Readers' comments. */
export const COMMENT_NAMES = wordSet(
  'comment comments commentlist kommentar kommentare commentaires comentarios disqus replies',
);
/** A report on a match while it is played. Publishers name its posts comments as well. */
export const LIVE_TICKER_NAMES = wordSet('live livescore match ticker minute');
/** Requests for consent. */
export const CONSENT_NAMES = wordSet('cookie consent cmp gdpr');
/** Captions and credits of pictures. */
export const CAPTION_NAMES = wordSet(
  'caption credit legend bildunterschrift legende didascalia pie figcaption imagecaption imgcaption photocaption icaption imagedescription bildtext bildzeile bildtekst bildetekst onderschrift didascalie piefoto',
);
/** A name from each of these two together is a caption's: `image-description`. */
export const DESCRIPTION_NAMES = wordSet('description desc beschreibung');
export const PICTURE_NAMES = wordSet('img image photo picture media bild foto');
/** Boxes whose prose is rarely the article. */
export const SIDE_NAMES = wordSet(
  'footer sidebar newsletter outbrain taboola paywall',
  TEASER_NAMES,
  CONSENT_NAMES,
);
