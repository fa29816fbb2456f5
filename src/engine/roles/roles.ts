import type { Context } from '../context/context';
import type { Block } from '../page/block';
import { formOf } from './form';
import { createProtected } from './protected/protected';
import type { FormRole, Role, TextRole } from './role';
import { textRoleOf } from './text-role';

/** What the blocks of a page are: each is asked once, when first needed. */
export interface Roles {
  /** What a block is. */
  of(block: Block): Role;
  /** True for a block whose own text belongs to the article whatever a detector says. */
  isArticleBlock(block: Block): boolean;
  /** True for a block that tells of the article, wherever on the page it stands: its author, its day, who paid for it. */
  isProtected(block: Block): boolean;
}

/** Texts that are the article's, whether they are written into its body or not. */
const ARTICLE: ReadonlySet<TextRole> = new Set<TextRole>([
  'headline',
  'byline',
  'date',
  'dateline',
  'intro',
  'paragraph',
  'author',
  'note',
  'caption',
  'credit',
]);

export function createRoles(context: Context): Roles {
  const texts: TextRole[] = [];
  const forms: (FormRole | null)[] = [];
  const textRole = (block: Block): TextRole => (texts[block.index] ??= textRoleOf(block, context));
  const form = (block: Block): FormRole | null => {
    let known = forms[block.index];
    if (known === undefined) {
      known = formOf(block, context);
      forms[block.index] = known;
    }
    return known;
  };
  return {
    of: (block) => (block === context.headline ? 'headline' : (form(block) ?? textRole(block))),
    isArticleBlock: (block) => ARTICLE.has(textRole(block)),
    isProtected: createProtected(context),
  };
}
