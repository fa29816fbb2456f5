import { load } from '../parts';
import type { ControlledPage, PageBar } from './contract';

/** The controls over the page; their script is loaded once the page is clean. Without them popup and shortcut are left. */
export function createLateBar(): PageBar {
  let page: ControlledPage | null = null;
  let bar: PageBar | null = null;
  let isAskedFor = false;
  const begin = async (): Promise<void> => {
    const create = await load('bar');
    if (!page) return;
    bar = create();
    bar.show(page);
  };
  return {
    show(next) {
      page = next;
      bar?.show(next);
      if (!isAskedFor) begin().catch(() => undefined);
      isAskedFor = true;
    },
    remove() {
      page = null;
      bar?.remove();
    },
  };
}
