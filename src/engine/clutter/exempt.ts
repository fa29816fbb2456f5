import { type Context, position } from '../context/context';
import { LISTS } from '../dom/tags';
import { type Block, contains, roleOf } from '../page/block';

const CHROME_TAGS = new Set(['header', 'footer', 'nav']);
const CHROME_ROLES = new Set(['banner', 'contentinfo', 'navigation', 'search', 'menu', 'menubar']);

/** True for header, footer and menus of the site. They do not interrupt the article, so they stay. */
export function isSiteChrome(node: Block, { root }: Context): boolean {
  if (root && (contains(node, root) || contains(root, node))) return false;
  if (!CHROME_TAGS.has(node.tag) && !CHROME_ROLES.has(roleOf(node))) return false;
  return !node.element.parentElement?.closest('article, aside');
}

/** True for a list of links under the heading "Sources" in the article: the sources are part of the article. */
export function isListOfSources(node: Block, context: Context): boolean {
  if (!LISTS.has(node.tag) || position(context, node) === 'outside') return false;
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before !== undefined && context.phrases.of(before).keep === 'sources';
}
