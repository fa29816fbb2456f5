import type { Look } from '../look';
import { goTo, readingPlace } from '../navigation/reading-place';
import { applyTypography } from './apply-typography';
import type { AddedFamilies } from './fonts';
import { sampleOf } from './line-length';

const NONE: AddedFamilies = new Map();

/** Sets the text as the state says. */
export function typeset({ shell, state, layout, opening }: Look): void {
  applyTypography(shell.dialog, state.typography, sampleOf(layout.blocks), opening?.faces.added ?? NONE);
}

/** Sets the text anew. The block at the top of the window stays there. */
export function typesetInPlace(look: Look): void {
  const at = readingPlace(look);
  typeset(look);
  if (at) goTo(look, at);
}

/** Adds the typeface that ships with Galley, where the choice needs one, and sets the text in it. */
export async function addFaces(look: Look): Promise<void> {
  const { opening, state } = look;
  // Without the file the text stays in the next best typeface.
  const isNew = await opening?.faces.want(state.typography).catch(() => false);
  if (isNew && look.opening === opening) typesetInPlace(look);
}

/** Adds enough of all typefaces that ship for their names to be shown in themselves. */
export async function previewFaces(look: Look): Promise<void> {
  const { opening } = look;
  await opening?.faces.previewAll();
  if (look.opening === opening) look.draw();
}
