import { type RuleKind, siteOf } from '../../settings';
import { dropRule, isPrivate, loadPicker, storeRule } from '../extension-link';
import type { Reader } from '../reader/contract';
import type { Session } from '../session';
import type { ChosenHere, TaughtPage, Teaching } from './contract';

/** What the controller lets teaching do. */
export interface TeachControl extends Pick<TaughtPage, 'view' | 'show' | 'look' | 'reread' | 'later'> {
  session(): Promise<Session>;
  reader(): Reader | null;
}

/** Teaching on this page; its own script is loaded when the reader first teaches or forgets something. */
export interface Teacher extends Teaching {
  /** What was chosen for as long as the page is open. */
  readonly here: readonly ChosenHere[];
}

/** A menu that was opened longer ago (ms) is not the one in which the reader chose to point. */
const RECENT_MS = 30_000;

export function createTeacher({ session, reader, ...control }: TeachControl): Teacher {
  const here: ChosenHere[] = [];
  const site = siteOf(location.hostname);
  let teaching: Teaching | null = null;
  let pointed: { element: Element; at: number } | null = null;
  addEventListener(
    'contextmenu',
    ({ target }) => {
      pointed = target instanceof Element ? { element: target, at: Date.now() } : null;
    },
    true,
  );
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
      pointedAt: () => (pointed && Date.now() - pointed.at < RECENT_MS ? pointed.element : null),
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
    pick: async (kind: RuleKind) => (await load()).pick(kind),
    forget: async (id: string) => (await load()).forget(id),
    close: () => teaching?.close(),
  };
}
