import type { Page } from 'puppeteer-core';
import { pageOf } from './chromium.ts';
import { frameOf } from './firefox/chrome-scope.ts';
import type { FirefoxGalley } from './firefox.ts';
import { type Galley, type Popup, until } from './galley.ts';

/** A part of what the browser tells a screen reader, in the words of ARIA. */
export interface Part {
  role: string;
  name: string;
  /** Of a heading, from 1. */
  level: number | null;
  /** Pressed, expanded or checked; `null` for what has no such state. */
  isOn: boolean | null;
  /** Levels below the page. */
  depth: number;
}

/**
 * What a screen reader is told of a page or of the popup, from top to bottom.
 * @param isThere waits until the parts hold what is asked about: browsers tell of a change after it was drawn, and Firefox
 * begins to tell of a document when it is first asked
 */
export async function accessibleParts(
  galley: Galley,
  where: Page | Popup,
  isThere: (parts: readonly Part[]) => boolean,
): Promise<Part[]> {
  return until('what a screen reader is told', async () => {
    const parts = await partsNow(galley, where);
    return parts && isThere(parts) ? parts : null;
  });
}

function partsNow(galley: Galley, where: Page | Popup): Promise<Part[] | null> {
  const isPopup = 'run' in where;
  if (galley.name === 'chromium') return partsInChromium(isPopup ? pageOf(where) : where);
  return isPopup
    ? where.run(READ_IN_FIREFOX)
    : (galley as FirefoxGalley).inFrame<Part[] | null>(frameOf(where), READ_IN_FIREFOX);
}

/** The parts that one can use. */
export const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'radio',
  'slider',
  'spinbutton',
  'textbox',
]);

/** The headings of all levels. */
export const headingsOf = (parts: readonly Part[]): Part[] => parts.filter(({ role }) => role === 'heading');

/** The controls of which a screen reader can say nothing but what they are. */
export const nameless = (parts: readonly Part[]): Part[] =>
  parts.filter(({ role, name }) => CONTROLS.has(role) && name.trim() === '');

/** The headings that stand more than one level below the one before them. */
export function jumps(parts: readonly Part[]): Part[] {
  let before = 0;
  return headingsOf(parts).filter(({ level }) => {
    const isJump = (level ?? 0) > before + 1;
    before = level ?? 0;
    return isJump;
  });
}

/** True where a button of the name is told of, and is on or off. */
export const hasButton =
  (wanted: string, isOn: boolean | null = null) =>
  (parts: readonly Part[]): boolean =>
    parts.some(
      ({ role, name, isOn: is }) => role === 'button' && name === wanted && (isOn === null || is === isOn),
    );

interface AxNode {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Chromium's names for roles of which ARIA has another. */
const CHROMIUM_ROLES: Readonly<Record<string, string>> = {
  StaticText: 'text',
  image: 'img',
  searchbox: 'textbox',
  DisclosureTriangle: 'button',
};

async function partsInChromium(page: Page): Promise<Part[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const parts: Part[] = [];
    const walk = (node: AxNode | undefined, depth: number): void => {
      const role = node?.role?.value ?? '';
      if (!node || role === 'InlineTextBox') return;
      if (!node.ignored) {
        const property = (name: string): unknown =>
          node.properties?.find((one) => one.name === name)?.value.value;
        const state = property('expanded') ?? property('pressed') ?? property('checked');
        const level = property('level');
        parts.push({
          role: CHROMIUM_ROLES[role] ?? role,
          name: node.name?.value ?? '',
          level: typeof level === 'number' ? level : null,
          isOn: state === undefined ? null : state === true || state === 'true',
          depth,
        });
      }
      for (const id of node.childIds ?? []) walk(byId.get(id), depth + 1);
    };
    walk(nodes[0], 0);
    return parts;
  } finally {
    await session.detach();
  }
}

/** Firefox's names for roles of which ARIA has another. */
const FIREFOX_ROLES = {
  'text leaf': 'text',
  graphic: 'img',
  pushbutton: 'button',
  'toggle button': 'button',
  summary: 'button',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  entry: 'textbox',
  'editable combobox': 'combobox',
};

/** Runs with the browser's rights in a document of Firefox. */
const READ_IN_FIREFOX = `
  const service = Components.classes["@mozilla.org/accessibilityService;1"]
    .getService(Components.interfaces.nsIAccessibilityService);
  const roles = ${JSON.stringify(FIREFOX_ROLES)};
  const start = service.getAccessibleFor(document);
  if (!start || !start.firstChild) return null;
  const parts = [];
  const walk = (part, depth) => {
    const role = service.getStringRole(part.role);
    const [own, further] = [{}, {}];
    part.getState(own, further);
    const names = service.getStringStates(own.value, further.value);
    const states = Array.from({ length: names.length }, (_, at) => names.item(at));
    const has = (...wanted) => wanted.some((one) => states.includes(one));
    let level = null;
    try { level = Number(part.attributes.getStringProperty("level")); } catch {}
    const isOn = has("expanded", "pressed", "checked") ? true : has("collapsed", "checkable") || role === "toggle button" ? false : null;
    parts.push({ role: roles[role] ?? role, name: part.name ?? "", level: role === "heading" ? level : null, isOn, depth });
    for (let inner = part.firstChild; inner; inner = inner.nextSibling) walk(inner, depth + 1);
  };
  walk(start, 0);
  return parts;`;
