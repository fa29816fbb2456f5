import { type Context, position } from '../context/context';
import { LISTS } from '../dom/tags';
import { type Block, closest, contains, roleOf } from '../page/block';

const CHROME_TAGS = new Set(['header', 'footer', 'nav']);
const CHROME_ROLES = new Set(['banner', 'contentinfo', 'navigation', 'search', 'menu', 'menubar']);

/** In these a header or a menu is part of a box. */
const BOXES_OF_TEXT: ReadonlySet<string> = new Set(['article', 'aside']);

/** True for header, footer and menus of the site. They do not interrupt the article, so they stay. */
export function isSiteChrome(node: Block, { root }: Context): boolean {
  if (root && (contains(node, root) || contains(root, node))) return false;
  if (!CHROME_TAGS.has(node.tag) && !CHROME_ROLES.has(roleOf(node))) return false;
  return !node.parent || closest(node.parent, BOXES_OF_TEXT) === null;
}

/** True for a list of links under the heading "Sources" in the article: the sources are part of the article. */
export function isListOfSources(node: Block, context: Context): boolean {
  if (!LISTS.has(node.tag) || position(context, node) === 'outside') return false;
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before !== undefined && context.phrases.of(before).keep === 'sources';
}
