import { reveal, revealSection } from '../article/positions';
import { dispatch, type Look } from '../look';
import { linkTarget } from './internal-links';
import { showProgress } from './progress';

/** Leads to the start of a section. */
export function jumpTo(look: Look, section: string): void {
  const target = revealSection(look.layout, section);
  if (target instanceof HTMLElement) visit(look, target);
}

/** Leads from a section to its row in the rail, or to the outline where the rail is not visible. */
export function backToOutline(look: Look, section: string): void {
  const row = [...look.shell.root.querySelectorAll<HTMLElement>('.rail li button')].find(
    (candidate) => candidate.dataset.section === section && candidate.checkVisibility(),
  );
  row?.focus();
  if (row) return;
  dispatch(look, { type: 'return-asked', section });
  look.model.onView('outline');
}

/** Follows a clicked link to a place in the article; does nothing for other clicks. */
export function followLink(look: Look, event: Event): void {
  const target = linkTarget(look.shell.root, event.target);
  if (!target) return;
  event.preventDefault();
  const block = look.layout.blocks.findIndex((candidate) => candidate.contains(target));
  if (block >= 0) reveal(look.layout, block);
  visit(look, target);
}

/** Scrolls to an element and moves the focus there. */
export function visit(look: Look, target: HTMLElement): void {
  // A link stands within a line: the text before it helps to find it.
  const isLink = target.localName === 'a';
  target.scrollIntoView({ block: isLink ? 'center' : 'start', behavior: 'instant' });
  if (!isLink && target.localName !== 'summary') target.tabIndex = -1;
  target.focus({ preventScroll: true });
  showProgress(look);
}
