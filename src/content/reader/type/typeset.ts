import type { Look } from '../look';
import { keepPlace } from '../navigation/reading-place';
import { applyTypography } from './apply-typography';
import type { AddedFamilies } from './fonts';
import { sampleOf } from './line-length';

const NONE: AddedFamilies = new Map();

/** Sets the text as the state says. */
export function typeset({ shell, state, layout, opening }: Look): void {
  applyTypography(shell.dialog, state.typography, sampleOf(layout.blocks), opening?.faces.added ?? NONE);
}

/** Adds the typeface that ships with Galley, where the choice needs one, and sets the text in it. */
export async function addFaces(look: Look): Promise<void> {
  const { opening, state } = look;
  // Without the file the text stays in the next best typeface.
  const isNew = await opening?.faces.want(state.typography).catch(() => false);
  if (isNew && look.opening === opening) keepPlace(look, () => typeset(look));
}

/** Adds enough of all typefaces that ship for their names to be shown in themselves. */
export async function previewFaces(look: Look): Promise<void> {
  const { opening } = look;
  await opening?.faces.previewAll();
  if (look.opening === opening) look.draw();
}
