import type { View } from '../../messages';
import type { Look, Rule, RuleKind } from '../../settings';
import { dayOf } from '../../settings/day';
import { type MessageKey, t } from '../../ui/i18n';
import { fingerprintFor } from '../rules/fingerprint';
import { findByFingerprint } from '../rules/match';
import type { PickerPage, RuleEditor } from './contract';
import type { Choice } from './open-picker';
import { openPicker } from './picker';
import { nameOf } from './rule-name';
import { showToast } from './toast/toast';

/** A rule that the reader made since the page was opened, and how the page was shown before and after it. */
interface MadeRule extends Pick<Rule, 'id' | 'kind' | 'name'> {
  before: { view: View; look: Look | undefined };
  after: View;
}

/** Making rules on one page. */
interface Editor {
  readonly page: PickerPage;
  /** The rules made so far, the newest last: undo takes them back one by one. */
  readonly made: MadeRule[];
  /** Ends the picker or the toast, whichever is open. */
  open: AbortController | null;
}

/** Makes and forgets rules on a page, through what the page lets it do. */
export function createRuleEditor(page: PickerPage): RuleEditor {
  const editor: Editor = { page, made: [], open: null };
  return {
    pick: (kind, start) => pick(editor, kind, start),
    forget: (id) => forget(editor, id),
    close: () => close(editor),
  };
}

async function pick(editor: Editor, kind: RuleKind, start: Element | null): Promise<void> {
  const { page } = editor;
  close(editor);
  const view = page.view();
  // Nobody can point at what the reader look covers.
  if (page.isCovered()) await page.show('original');
  const leave = async (): Promise<void> => {
    close(editor);
    await page.show(view);
  };
  openPicker({
    kind,
    start,
    signal: reopen(editor),
    tryOut: page.tryOut,
    nameOf: async (element, wanted) => nameOf(element, wanted, await page.kindOf(element)),
    onConfirm: (choice) => page.later(() => make(editor, choice, view)),
    onLeave: () => page.later(leave),
    onUndo: () => page.later(() => undo(editor)),
  });
}

/** Makes a rule of a choice, and shows the page as the rule would have it. @param view what was shown before the picker */
async function make(editor: Editor, { kind, element, name }: Choice, view: View): Promise<void> {
  const { page, made } = editor;
  close(editor);
  const before = { view, look: page.look() };
  const rule: Rule = {
    id: newId(),
    kind,
    name,
    mark: fingerprintFor(element, kind),
    lastMatched: dayOf(Date.now()),
  };
  // A box that cannot be found again makes no lasting rule, but the reader still gets what they asked for.
  const isLasting = findByFingerprint(document, rule.mark, kind) === element;
  const isStored = !page.isPrivate && isLasting && (await page.store(rule).catch(() => false));
  if (!isStored) page.here.push({ id: rule.id, kind, name, element });
  // On the original page nothing is hidden: the box goes with the rest of the clutter, in the site's own layout.
  await page.reread(kind === 'hide' && view === 'original' ? 'in-place' : before.look);
  await page.show(view === 'original' ? 'article' : view);
  made.push({ id: rule.id, kind, name, before, after: page.view() });
  say(editor, t(textOf(kind, isStored, isLasting, page.isPrivate), name));
}

/** Takes back the newest rule. The page is shown as before it, if it is still shown as after it. */
async function undo(editor: Editor): Promise<void> {
  const { page } = editor;
  const last = editor.made.pop();
  if (!last) return;
  close(editor);
  const isAsLeft = page.view() === last.after;
  await remove(editor, last.id);
  await page.reread(isAsLeft ? last.before.look : page.look());
  if (isAsLeft) await page.show(last.before.view);
  say(editor, t(last.kind === 'hide' ? 'pickedBack' : 'pickedUndone', last.name));
}

async function forget(editor: Editor, id: string): Promise<void> {
  const { page, made } = editor;
  const at = made.findIndex((rule) => rule.id === id);
  if (at >= 0) made.splice(at, 1);
  await remove(editor, id);
  await page.reread(page.look());
}

/** Removes a rule, whether it is stored or holds on this page only. */
async function remove({ page }: Editor, id: string): Promise<void> {
  const at = page.here.findIndex((choice) => choice.id === id);
  if (at >= 0) page.here.splice(at, 1);
  const rule = (await page.rules()).find((candidate) => candidate.id === id);
  if (rule) await page.forget(rule);
  else if (at < 0) await page.forget({ id, site: page.site });
}

/** Says in a toast what was done. */
function say(editor: Editor, text: string): void {
  const { page, made } = editor;
  close(editor);
  showToast({
    text,
    hold: page.hold,
    signal: reopen(editor),
    ...(made.length > 0 ? { onUndo: () => page.later(() => undo(editor)) } : {}),
  });
}

function close(editor: Editor): void {
  editor.open?.abort();
  editor.open = null;
}

/** The signal of what opens now. */
function reopen(editor: Editor): AbortSignal {
  editor.open = new AbortController();
  return editor.open.signal;
}

function textOf(kind: RuleKind, isStored: boolean, isLasting: boolean, isPrivate: boolean): MessageKey {
  if (kind === 'article') return isStored ? 'pickedArticle' : 'pickedArticleHere';
  if (isStored) return 'pickedHidden';
  if (!isLasting) return 'pickedOnce';
  return isPrivate ? 'pickedHere' : 'pickedNoRoom';
}

/** 64 random bits in hexadecimal. `crypto.randomUUID` is missing on pages over plain http. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
