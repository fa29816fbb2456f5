import type { Pointed } from '../../messages';
import type { RuleKind } from '../../settings';
import { loadPicker } from '../extension-link';
import type { ChosenHere, TeachControl, Teaching } from './contract';
import { listenToMenus } from './pointed';

/** Teaching on this page; its own script is loaded when the reader first teaches or forgets something. */
export interface Teacher extends Omit<Teaching, 'pick'> {
  /** @param at what the browser told of a menu in which the reader chose to point */
  pick(kind: RuleKind, at?: Pointed): Promise<void>;
  /** What was chosen for as long as the page is open. */
  readonly here: readonly ChosenHere[];
}

export function createTeacher(control: Omit<TeachControl, 'here'>): Teacher {
  const here: ChosenHere[] = [];
  let teaching: Teaching | null = null;
  const findPointed = listenToMenus();
  const load = async (): Promise<Teaching> => {
    teaching ??= (await loadPicker())({ ...control, here });
    return teaching;
  };
  return {
    here,
    async pick(kind, at) {
      // Before anything is awaited: the mouse goes on.
      const start = findPointed(at);
      await (await load()).pick(kind, start);
    },
    forget: async (id: string) => (await load()).forget(id),
    close: () => teaching?.close(),
  };
}
