import { HEADINGS } from '../../dom/tags';
import { linkDensity } from '../../page/block';
import type { Detector } from './detector';
import { wordSet } from './detector';

export const navigation: Detector = {
  category: 'navigation',
  names: wordSet(
    'tag tags taglist keywords topic topics themen thema schlagworte schlagwort trending breadcrumb breadcrumbs pagination pager nav navigation menu rubriken prevnext postnav',
  ),
  /** A heading without a link is no menu; "tagStyle" says how it looks. */
  mayBeNamed: ({ tag, links }) => links > 0 || !HEADINGS.has(tag),
  readsLinks: true,
  signs(box, { counts }) {
    // "… can be classified as:" and its kinds, a link each.
    if (box.parent?.tag === 'li' && box.parent.text.endsWith(':')) return [];
    const tags = counts.count('tagLinks', box);
    if (tags >= 1 && box.prose === 0 && linkDensity(box) > 0.5)
      return [{ weight: 0.6, reason: { key: 'topicLinks', count: tags } }];
    const short = counts.count('shortLinks', box);
    const long = counts.count('longLinks', box);
    if (short >= 3 && long === 0 && linkDensity(box) > 0.6 && counts.count('headings', box) <= 1)
      return [{ weight: 0.62, reason: { key: 'shortLinks', count: short } }];
    if (short >= 3 && long <= short / 4 && linkDensity(box) > 0.7) {
      return [{ weight: 0.4, reason: { key: 'shortLinks', count: short } }];
    }
    return [];
  },
};
