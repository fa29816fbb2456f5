import type { Pointed } from '../../messages';
import type { RuleKind } from '../../settings';
import { load } from '../parts';
import type { ChosenHere } from '../rules/contract';
import { listenToMenus } from './context-menu';
import type { TeachControl, Teaching, TeachingByMenu } from './contract';

/** Teaching on this page; its own script is loaded when the reader first teaches or forgets something. */
export interface Teacher extends Omit<Teaching, 'pick'> {
  /** @param at what the browser told of a menu in which the reader chose to point */
  pick(kind: RuleKind, at?: Pointed): Promise<void>;
  /** What was chosen for as long as the page is open. */
  readonly here: readonly ChosenHere[];
}

export function createTeacher(control: Omit<TeachControl, 'here'>): Teacher {
  const here: ChosenHere[] = [];
  let teaching: TeachingByMenu | null = null;
  const lookAtPage = listenToMenus();
  const start = async (): Promise<TeachingByMenu> => {
    teaching ??= (await load('picker'))({ ...control, here });
    return teaching;
  };
  return {
    here,
    async pick(kind, at) {
      // Before anything is awaited: the mouse goes on.
      const glimpse = lookAtPage(at);
      await (await start()).pick(kind, glimpse);
    },
    forget: async (id: string) => (await start()).forget(id),
    close: () => teaching?.close(),
  };
}
