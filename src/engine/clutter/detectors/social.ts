import { WORDS } from '../../dom/scales';
import { wordSet } from '../../features/class-vocabulary';
import type { Block } from '../../page/block';
import { isLinkBox, isRowOfTools } from '../link-to-comments';
import type { Detector } from './detector';

/* By hand on the development half of the corpus, 2026-11. */
/** Words for each link of a row of share links, at most. */
const WORDS_PER_LINK = WORDS.line;
/** Words of a box with a single share link, at most. */
const SINGLE_LINK_WORDS = WORDS.label;
/** A box with this many links as long as headlines holds cards, which have share links of their own. */
const LINKS_OF_CARDS = 2;

export const social: Detector = {
  category: 'social',
  names: wordSet(
    'social share shares sharing sharebar sharebuttons sharetools shariff addthis addtoany sociallinks socials follow teilen partager compartir condividi heateor sharedaddy jetpack bookmark',
  ),
  vendors:
    '.addtoany_share_save_container, .addthis_toolbox, .shariff, .sharedaddy, .heateor_sss_sharing_container, .sharethis-inline-share-buttons, .a2a_kit, .ssba',
  readsLinks: true,
  evidence(box, context) {
    const { counts } = context;
    if (counts.count('longLinks', box) >= LINKS_OF_CARDS) return [];
    const links = counts.count('shareLinks', box);
    const reason = { key: 'shareLinks', count: links } as const;
    if (links > 1 && box.words <= WORDS_PER_LINK * links) return [{ kind: 'social.shareLinks', reason }];
    if (links === 1 && box.words <= SINGLE_LINK_WORDS) return [{ kind: 'social.shareLink', reason }];
    if (isRowOfIcons(box)) return [{ kind: 'social.icons', reason: { key: 'icons' } }];
    return isRowOfTools(box, context) && isLinkBox(box, context)
      ? [{ kind: 'social.tools', reason: { key: 'leadsTo', text: '#comments' } }]
      : [];
  },
};

/** True for several links without a word and without a picture: icons. */
function isRowOfIcons({ links, words, element }: Block): boolean {
  return links > 1 && words === 0 && element.querySelector('img, picture, video') === null;
}
