import type { Pointed } from '../../messages';
import type { RuleKind } from '../../settings';
import { load } from '../parts';
import type { ChosenHere } from '../rules/contract';
import type { MenuRuleEditor, PickerControl, RuleEditor } from './contract';
import { listenToMenus } from './menu/context-menu';

/** The picker of this page. Its script is loaded when the reader first points at something or forgets a rule. */
export interface PagePicker extends Omit<RuleEditor, 'pick'> {
  /** @param at what the browser told of a menu in which the reader chose to point */
  pick(kind: RuleKind, at?: Pointed): Promise<void>;
  /** The boxes that were chosen for as long as the page is open. */
  readonly here: readonly ChosenHere[];
}

/** Makes the picker of this page, and listens to menus from now on. */
export function createPagePicker(control: Omit<PickerControl, 'here'>): PagePicker {
  const here: ChosenHere[] = [];
  let editor: MenuRuleEditor | null = null;
  const readContext = listenToMenus();
  const start = async (): Promise<MenuRuleEditor> => {
    editor ??= (await load('picker'))({ ...control, here });
    return editor;
  };
  return {
    here,
    async pick(kind, at) {
      // Before anything is awaited: the mouse moves on.
      const context = readContext(at);
      await (await start()).pick(kind, context);
    },
    forget: async (id: string) => (await start()).forget(id),
    close: () => editor?.close(),
  };
}
