import { type Context, position } from '../../context/context';
import { SEVERAL } from '../../dom/scales';
import { HEADINGS } from '../../dom/tags';
import { wordSet } from '../../features/class-vocabulary';
import { LINK_DENSITY } from '../../features/link-density';
import { leadsToOtherSite } from '../../features/other-site';
import { type Block, linkDensity } from '../../page/block';
import type { Detector } from './detector';

/* By hand on the development half of the corpus, 2026-11. */
/** Short links of a menu, at least. */
const LEAST_MENU_ENTRIES = SEVERAL;
/** Links of a box that leads to the article before and the one after, at most: each may have a picture and a title. */
const MOST_STEPS = 4;
/** Headings of a menu, at most. */
const MOST_HEADINGS = 1;
/** Short links for each long one in a menu with some headlines in it, at least. */
const SHORT_LINKS_PER_LONG = 4;

export const navigation: Detector = {
  category: 'navigation',
  names: wordSet(
    'tag tags taglist keywords topic topics themen thema schlagworte schlagwort trending breadcrumb breadcrumbs pagination pager nav navigation menu rubriken prevnext postnav',
  ),
  /** A heading without a link is no menu: `tagStyle` describes how it looks. */
  mayBeNamed: ({ tag, links }) => links > 0 || !HEADINGS.has(tag),
  readsLinks: true,
  evidence(box, context) {
    const { counts } = context;
    // A list of kinds, each a link, under "… can be classified as:" is text.
    if (box.parent?.tag === 'li' && box.parent.text.endsWith(':')) return [];
    const density = linkDensity(box);
    const topics = counts.count('tagLinks', box);
    // A teaser has a link to its topic as well.
    const isOfTopics = topics > box.links / 2;
    if (isOfTopics && box.prose === 0 && density > LINK_DENSITY.half)
      return [{ kind: 'navigation.topicLinks', reason: { key: 'topicLinks', count: topics } }];
    const steps = counts.count('stepLinks', box);
    if (steps > 0 && box.links <= MOST_STEPS && box.prose === 0)
      return [{ kind: 'navigation.steps', reason: { key: 'steps' } }];
    const short = counts.count('shortLinks', box);
    if (short < LEAST_MENU_ENTRIES || leadsElsewhere(box, context)) return [];
    const long = counts.count('longLinks', box);
    const reason = { key: 'shortLinks', count: short } as const;
    if (long === 0 && density > LINK_DENSITY.menu && counts.count('headings', box) <= MOST_HEADINGS)
      return [{ kind: 'navigation.menu', reason }];
    return long <= short / SHORT_LINKS_PER_LONG && density > LINK_DENSITY.nearlyAll
      ? [{ kind: 'navigation.mixedMenu', reason }]
      : [];
  },
};

/** True for a line or list in the text all links of which lead to other sites: what the text names, and no menu of this one. */
function leadsElsewhere(box: Block, context: Context): boolean {
  if (position(context, box) !== 'inside') return false;
  return [...box.element.querySelectorAll('a[href]')].every(leadsToOtherSite);
}
