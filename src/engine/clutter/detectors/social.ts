import type { Detector } from './detector';
import { wordSet } from './detector';

export const social: Detector = {
  category: 'social',
  names: wordSet(
    'social share shares sharing sharebar sharebuttons sharetools shariff addthis addtoany sociallinks socials follow teilen partager compartir condividi addtoany heateor sharedaddy jetpack bookmark',
  ),
  vendors:
    '.addtoany_share_save_container, .addthis_toolbox, .shariff, .sharedaddy, .heateor_sss_sharing_container, .sharethis-inline-share-buttons, .a2a_kit, .ssba',
  signs(box, { counts }) {
    const links = counts.count('shareLinks', box);
    // Cards of other articles bring share buttons of their own.
    if (counts.count('longLinks', box) >= 2) return [];
    if (links >= 2 && box.words <= 12 * links) {
      return [{ weight: 0.6, reason: { key: 'shareLinks', count: links } }];
    }
    if (links === 1 && box.words <= 8) return [{ weight: 0.4, reason: { key: 'shareLinks', count: 1 } }];
    return [];
  },
};
