import type { Role } from '../../../src/engine/roles/role';
import { createRoles, type Roles } from '../../../src/engine/roles/roles';
import { readContext } from '../context';
import { showPage, TEXT } from '../page';

/** The role of every element with an id in a page, and whether its own text is protected from being hidden. */
export interface ReadRoles {
  roles: Record<string, Role> & { x?: Role };
  protected: string[];
}

/**
 * Shows an article and reads the roles of the elements in it that have an id.
 * @param parts what stands over the headline's text, among its paragraphs, under them, and outside the article's box
 */
export async function readRoles({ head = '', among = '', under = '', outside = '' }): Promise<ReadRoles> {
  const [first, ...others] = TEXT.map((text) => `<p>${text}</p>`);
  const page = await showPage(
    `<main><article><h1 id="headline">Council rebuilds the breakwater</h1>${head}` +
      `<div>${first}${among}${others.join('')}${under}</div></article></main>${outside}`,
  );
  const context = readContext(page);
  const roles: Roles = createRoles(context);
  const named = context.page.blocks.filter(({ id }) => id !== '');
  return {
    roles: Object.fromEntries(named.map((block) => [block.id, roles.of(block)])),
    protected: named.filter(roles.isArticleBlock).map(({ id }) => id),
  };
}
