import type { Analysis } from '../../engine';
import { memo } from '../../engine/dom/memo';
import { load } from '../parts';
import type { Page } from './page';
import { readerOf } from './state';
import { redraw } from './views';

/** Shows the entries of a live blog in the other order. The reader stays at their start. */
export async function turnEntries(page: Page): Promise<void> {
  const { turn } = await load('story');
  const reader = readerOf(page.state.shown);
  const entries = page.state.session?.analysis.entries;
  if (!reader || !entries) return;
  const at = reader.place();
  page.turned = page.turned
    ? null
    : // Views know an article by its analysis, so it is worked out once for each.
      { address: location.href, of: memo(1, (analysis: Analysis) => turn(analysis) ?? analysis) };
  redraw(page);
  const [start = 0] = entries.starts;
  if (at && at.block >= start && at.block < entries.end) reader.goTo({ block: start, top: at.top });
}
