import { type Context, position } from '../context/context';
import { LISTS } from '../dom/tags';
import { type Block, closest, contains, firstText, roleOf } from '../page/block';

const CHROME_TAGS = new Set(['header', 'footer', 'nav']);
const CHROME_ROLES = new Set(['banner', 'contentinfo', 'navigation', 'search', 'menu', 'menubar']);

/** In these a header or a menu is part of a box. */
const BOXES_OF_TEXT: ReadonlySet<string> = new Set(['article', 'aside']);

const MAIN: ReadonlySet<string> = new Set(['main']);

/** True for header, footer and menus of the site. They do not interrupt the article, so they stay. */
export function isSiteChrome(node: Block, { root, counts, headline }: Context): boolean {
  if (root && (contains(node, root) || contains(root, node))) return false;
  if (!CHROME_TAGS.has(node.tag) && !CHROME_ROLES.has(roleOf(node))) return false;
  // The way to the next article is a menu of the article, not of the site.
  if (node.tag === 'nav' && counts.count('stepLinks', node) > 0) return false;
  if (!node.parent || closest(node.parent, BOXES_OF_TEXT) !== null) return !node.parent;
  // So are a menu and a footer that stand with the article in the main part of the page.
  const main = node.tag !== 'header' && headline ? closest(headline, MAIN) : null;
  return main === null || !contains(main, node);
}

/**
 * True for a list of links under the heading "Sources" in the article, and for a box of both: the sources are part of the
 * article.
 */
export function isListOfSources(node: Block, context: Context): boolean {
  if (position(context, node) === 'outside') return false;
  if (LISTS.has(node.tag)) {
    const siblings = node.parent?.children ?? [];
    return headsSources(siblings[siblings.indexOf(node) - 1], context);
  }
  const [heading, list, ...others] = node.children.filter(({ words }) => words > 0);
  return list !== undefined && others.length === 0 && LISTS.has(list.tag) && headsSources(heading, context);
}

/** True for the heading "Sources", also in a box of its own. */
function headsSources(box: Block | undefined, { phrases, page }: Context): boolean {
  const heading = box && firstText(page.blocks, box.index, box.end);
  return heading !== undefined && heading !== null && phrases.of(heading).keep === 'sources';
}
