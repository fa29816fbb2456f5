import { own } from '../../../engine/dom/clobbering';
import { DYSLEXIC_FONTS, GOOD_SERIFS, isInstalled } from '../../../ui/fonts';
import {
  type FontData,
  type FontFile,
  filesOf,
  isShipped,
  SHIPPED_FACES,
  type ShippedFace,
  SUBSETS,
} from '../../../ui/shipped-fonts';
import { ask } from '../../background-client';
import { loaded } from '../../parts';
import { madeUpFamily } from '../../shared/made-up-names';
import type { FontChoice } from './fonts';

declare module '../../parts' {
  interface Parts {
    /** The files of typefaces that are in this page, by name. */
    fonts: Readonly<Record<string, FontData>>;
  }
}

/** The shipped typefaces that a view has added to the page's. They go when the view closes. */
export interface ShippedFaces {
  /** Their made-up families; those of typefaces that can be set now. */
  readonly added: ReadonlyMap<ShippedFace, string>;
  /** Adds the typeface that a choice needs at once, where an earlier view of this page had it. */
  addKnown(choice: FontChoice): void;
  /** Adds the typeface that a choice needs, if it needs one. Resolves to whether it is new. */
  want(choice: FontChoice): Promise<boolean>;
  /** Adds as much of all of them as their names take to show. Never rejects. */
  previewAll(): Promise<void>;
}

/** The typeface that has to be added for a choice; `null` where the computer has a good one. */
function neededFor({ font }: FontChoice): ShippedFace | null {
  if (font === 'serif') return isInstalled(GOOD_SERIFS) ? null : 'literata';
  if (!isShipped(font)) return null;
  return font === 'dyslexic' && isInstalled(DYSLEXIC_FONTS) ? null : font;
}

/** The files that this page has had, by name. They are in its list of typefaces only while a view is open. */
const known = new Map<string, FontFace>();

/** @param text all that the typeface has to have letters for */
export function createShippedFaces(text: () => string, signal: AbortSignal): ShippedFaces {
  const faces = own(document, 'fonts');
  const families = new Map<ShippedFace, string>();
  const asked = new Map<string, Promise<void>>();

  const addFile = async (file: FontFile, family: string): Promise<void> => {
    const face = known.get(file.name) ?? (await loadFace(file, family, signal));
    if (!face || signal.aborted) return;
    known.set(file.name, face);
    faces.add(face);
    signal.addEventListener('abort', () => faces.delete(face));
  };
  const add = async (face: ShippedFace, files: readonly FontFile[]): Promise<boolean> => {
    const family = madeUpFamily(face);
    const isNew = files.some(({ name }) => !asked.has(name));
    for (const file of files) if (!asked.has(file.name)) asked.set(file.name, addFile(file, family));
    await Promise.all(files.map(({ name }) => asked.get(name)));
    if (signal.aborted) return false;
    families.set(face, family);
    return isNew;
  };
  const filesFor = (face: ShippedFace): FontFile[] => {
    const words = text();
    return filesOf(face).filter(({ subset }) => SUBSETS[subset].test(words));
  };
  return {
    added: families,
    addKnown(choice) {
      const face = known.size > 0 ? neededFor(choice) : null;
      const files = face ? filesFor(face) : [];
      if (!face || !files.every(({ name }) => known.has(name))) return;
      families.set(face, madeUpFamily(face));
      void add(face, files);
    },
    async want(choice) {
      const face = neededFor(choice);
      return face !== null && add(face, filesFor(face));
    },
    async previewAll() {
      await Promise.allSettled(SHIPPED_FACES.map((face) => add(face, filesOf(face).slice(0, 1))));
    },
  };
}

/** A file of a typeface, ready to be set; `null` where it cannot be had. */
async function loadFace(
  { name, style, weight }: FontFile,
  family: string,
  signal: AbortSignal,
): Promise<FontFace | null> {
  if (!loaded('fonts')?.[name]) await ask({ type: 'load-fonts', files: [name] });
  const file = loaded('fonts')?.[name];
  if (!file || signal.aborted) return null;
  const face = new FontFace(family, bytesOf(file.data), {
    style,
    weight,
    ...(file.range && { unicodeRange: file.range }),
  });
  return face.load();
}

function bytesOf(base64: string): ArrayBuffer {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  // A loop: making the array from a function for each letter takes four times as long.
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes.buffer;
}
