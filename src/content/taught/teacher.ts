import type { Pointed } from '../../messages';
import type { RuleKind } from '../../settings';
import { siteOf } from '../../settings/site';
import { dropRule, isPrivate, loadPicker, storeRule } from '../extension-link';
import type { Reader } from '../reader/contract';
import type { Session } from '../session';
import type { ChosenHere, TaughtPage, Teaching } from './contract';
import { listenToMenus } from './pointed';

/** What the controller lets teaching do. */
export interface TeachControl extends Pick<TaughtPage, 'view' | 'show' | 'look' | 'reread' | 'later'> {
  session(): Promise<Session>;
  reader(): Reader | null;
}

/** Teaching on this page; its own script is loaded when the reader first teaches or forgets something. */
export interface Teacher extends Omit<Teaching, 'pick'> {
  /** @param at what the browser told of a menu in which the reader chose to point */
  pick(kind: RuleKind, at?: Pointed): Promise<void>;
  /** What was chosen for as long as the page is open. */
  readonly here: readonly ChosenHere[];
}

export function createTeacher({ session, reader, ...control }: TeachControl): Teacher {
  const here: ChosenHere[] = [];
  const site = siteOf(location.hostname);
  let teaching: Teaching | null = null;
  const findPointed = listenToMenus();
  const load = async (): Promise<Teaching> => {
    teaching ??= (await loadPicker())({
      ...control,
      here,
      site,
      isPrivate: isPrivate(),
      isCovered: () => reader() !== null,
      tryOut: async (kind, element) => (await session()).tryOut(kind, element),
      kindOf: async (element) => {
        const { clutter } = (await session()).analysis;
        const related = (other: Element): boolean => other.contains(element) || element.contains(other);
        return clutter.find((block) => related(block.element))?.category ?? null;
      },
      rules: async () => (await session()).settings.rules,
      store: storeRule,
      forget: dropRule,
      hold(element) {
        const over = reader();
        if (over) over.hold(element);
        else document.documentElement.append(element);
      },
    });
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
