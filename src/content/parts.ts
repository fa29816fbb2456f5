import type { PartName } from '../part-names';
import { ask } from './background-client';
import { MADE_UP_WORD } from './shared/made-up-names';

/**
 * What each part gives to the others, by name. This file imports no part: each contract adds its own line
 * (`declare module '../part-names' { interface Parts { reader: ReadPage } }`).
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging.
export interface Parts {}

type Registry = Partial<Parts>;

/** The parts are scripts of their own: they meet in the isolated world that they share. */
const REGISTRY = Symbol.for('galley.parts');
const world = globalThis as { [REGISTRY]?: Registry };
world[REGISTRY] ??= {};
const registry: Registry = world[REGISTRY];

/** Makes a part available to the others. Called by the script of the part. */
export function provide<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  registry[name] = part;
}

/** A part, where it is in the page already. */
export function loaded<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
  return registry[name];
}

/** Parts that were asked for and are not in the page yet. */
const coming = new Map<PartName, Promise<unknown>>();

/** Asks for a part once, however many wait for it. */
function comingOf(name: PartName): Promise<unknown> {
  const known = coming.get(name);
  if (known) return known;
  const asked = ask({ type: 'load-part', part: name, word: MADE_UP_WORD }).finally(() => coming.delete(name));
  coming.set(name, asked);
  return asked;
}

/** Asks for a part that is needed soon. Whoever needs it is told of a failure. */
export function prepare(name: keyof Parts & PartName): void {
  load(name).catch(() => undefined);
}

/** A part. The background puts its script into the page when it is first needed. Rejects where it cannot be loaded. */
export async function load<Name extends keyof Parts & PartName>(name: Name): Promise<Parts[Name]> {
  if (!loaded(name)) await comingOf(name);
  const part = loaded(name);
  if (!part) throw new Error(`The script of the part “${name}” cannot be loaded.`);
  return part;
}
