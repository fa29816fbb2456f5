import type { View } from '../../messages';
import type { Look, Rule, RuleKind } from '../../settings';
import { dayOf } from '../../settings/day';
import { type MessageKey, t } from '../../ui/i18n';
import { markOf } from '../rules/fingerprint';
import { findMarked } from '../rules/match';
import type { TaughtPage, Teaching } from './contract';
import { type Choice, openPicker } from './picker';
import { nameOf } from './rule-name';
import { showToast } from './toast';

/** Something the reader taught since the page was opened, and how the page was shown before and after it. */
interface Taken extends Pick<Rule, 'id' | 'kind' | 'name'> {
  before: { view: View; look: Look | undefined };
  after: View;
}

/** Teaching on a page, through what it lets teaching do. */
export function createTeaching(page: TaughtPage): Teaching {
  const taken: Taken[] = [];
  let closePicker: (() => void) | null = null;
  let closeToast: (() => void) | null = null;

  const close = (): void => {
    closePicker?.();
    closeToast?.();
    closePicker = null;
    closeToast = null;
  };

  const pick = async (kind: RuleKind, start: Element | null): Promise<void> => {
    close();
    const view = page.view();
    // Nobody can point at what the reader look covers.
    if (page.isCovered()) await page.show('original');
    closePicker = openPicker({
      kind,
      start,
      tryOut: page.tryOut,
      nameOf: async (element, wanted) => nameOf(element, wanted, await page.kindOf(element)),
      onTake: (choice) => page.later(() => take(choice, view)),
      onLeave: () =>
        page.later(async () => {
          close();
          await page.show(view);
        }),
      onUndo: () => page.later(undo),
    });
  };

  const take = async ({ kind, element, name }: Choice, view: View): Promise<void> => {
    close();
    const before = { view, look: page.look() };
    const rule: Rule = {
      id: newId(),
      kind,
      name,
      mark: markOf(element, kind),
      lastMatched: dayOf(Date.now()),
    };
    // What could not be found again is no rule, but the reader still gets what they asked for.
    const isLasting = findMarked(document, rule.mark, kind) === element;
    const stored = !page.isPrivate && isLasting && (await page.store(rule).catch(() => false));
    if (!stored) page.here.push({ id: rule.id, kind, name, element });
    // On the original page nothing is hidden: the box goes with the rest of the clutter, in the site's own layout.
    await page.reread(kind === 'hide' && view === 'original' ? 'in-place' : before.look);
    await page.show(view === 'original' ? 'article' : view);
    taken.push({ id: rule.id, kind, name, before, after: page.view() });
    say(t(textOf(kind, stored, isLasting, page.isPrivate), name));
  };

  const undo = async (): Promise<void> => {
    const last = taken.pop();
    if (!last) return;
    close();
    const isAsLeft = page.view() === last.after;
    await remove(last.id);
    await page.reread(isAsLeft ? last.before.look : page.look());
    if (isAsLeft) await page.show(last.before.view);
    say(t(last.kind === 'hide' ? 'pickedBack' : 'pickedUndone', last.name));
  };

  const remove = async (id: string): Promise<void> => {
    const at = page.here.findIndex((choice) => choice.id === id);
    if (at >= 0) page.here.splice(at, 1);
    const rule = (await page.rules()).find((candidate) => candidate.id === id);
    if (rule) await page.forget(rule);
    else if (at < 0) await page.forget({ id, site: page.site });
  };

  const say = (text: string): void => {
    closeToast?.();
    closeToast = showToast({
      text,
      hold: page.hold,
      ...(taken.length > 0 ? { onUndo: () => page.later(undo) } : {}),
    });
  };

  return {
    pick,
    async forget(id) {
      const at = taken.findIndex((one) => one.id === id);
      if (at >= 0) taken.splice(at, 1);
      await remove(id);
      await page.reread(page.look());
    },
    close,
  };
}

function textOf(kind: RuleKind, stored: boolean, isLasting: boolean, isPrivate: boolean): MessageKey {
  if (kind === 'article') return stored ? 'pickedArticle' : 'pickedArticleHere';
  if (stored) return 'pickedHidden';
  if (!isLasting) return 'pickedOnce';
  return isPrivate ? 'pickedHere' : 'pickedNoRoom';
}

/** Randomness that pages over plain http have as well. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
