import { isWholeArticle } from '../article/further-articles';
import { contains, linkDensity } from '../page/node';
import type { Detector, Sign } from './detector';
import { wordSet } from './detector';

export const related: Detector = {
  category: 'related',
  names: wordSet(
    'related recommended recommendation recommendations recommend teaser teasers teaserlist mostread mostpopular popular trending latest morefrom readmore seealso similar weitere mehr ähnliche lire lees relacionadas relacionados correlati articlelist newslist headlines promoted readnext nextarticle upnext onward crosslinks relatedposts yarpp jp linklist topstories',
  ),
  signs(box, { tally, headline }) {
    if (isWholeArticle(box) && headline && !contains(box, headline))
      return [{ weight: 0.8, reason: 'another article, appended to this one' }];
    const links = tally.count('longLinks', box);
    const signs: Sign[] = [];
    const density = linkDensity(box);
    if (links >= 2 && density >= 0.5)
      signs.push({ weight: 0.45, reason: `${links} links to other articles`, generic: true });
    else if (links >= 2 && density >= 0.25 && tally.count('headings', box) >= links / 2) {
      signs.push({ weight: 0.4, reason: `${links} teasers of other articles`, generic: true });
    } else if (links === 1 && density >= 0.5)
      signs.push({ weight: 0.25, reason: 'a link to another article', generic: true });
    return signs;
  },
};
