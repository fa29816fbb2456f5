import { isInside } from '../../engine/dom/flat-tree';
import { dropRule, isPrivate, storeRule } from '../background-client';
import type { PickerControl, PickerPage } from './contract';
import { tryOut } from './try-out';

/** The page as the picker needs it, made from what the controller lets it do. */
export function pickerPage({ session, reader, ...control }: PickerControl): PickerPage {
  return {
    ...control,
    site: location.hostname,
    isPrivate: isPrivate(),
    isCovered: () => reader() !== null,
    tryOut: async (kind, element) => tryOut(await session(), kind, element),
    kindOf: async (element) => {
      const { clutter } = (await session()).analysis;
      const related = (other: Element): boolean => isInside(element, other) || isInside(other, element);
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
  };
}
