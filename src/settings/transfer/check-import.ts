import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import * as v from 'valibot';
import { migrate, SITE, VERSION } from '../migrate';
import { type GeneralSettings, SCHEMA_VERSION, type SiteSettings } from '../schema';
import { isSite } from '../site';
import { type Fault, issueReason, syntaxReason } from './fault';
import { FileSchema } from './file';

/**
 * Maximum length of an import file, in characters. 2,000 sites with rules need far less; a larger file was chosen by
 * mistake.
 */
export const LARGEST_FILE = 5_000_000;

/** Kinds of tokens, as the library numbers them (`SyntaxKind`, which is a type only). */
const KIND = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

/** Maximum number of brackets around a value in an import file. Settings have 7. */
const MOST_LEVELS = 32;

/**
 * Maximum number of sites after an import. The browsers' storage takes longer than 5 s for more (Firefox 153 on two
 * cores), and their sync has room for about 2,000.
 */
export const MOST_SITES = 5000;

export interface Imported {
  general: GeneralSettings;
  sites: Record<string, SiteSettings>;
}

export type Reading = { ok: true; settings: Imported } | { ok: false; fault: Fault };

/**
 * Parses an import file. Returns its settings, or the first fault. A file with a fault is rejected as a whole.
 * @param known sites that have settings already
 */
export function readFile(text: string, known: readonly string[] = []): Reading {
  const at = (offset: number, fault: Omit<Fault, 'line'>): Reading => ({
    ok: false,
    fault: { line: lineAt(text, offset), ...fault },
  });
  if (text.length > LARGEST_FILE) return at(0, { reason: 'too-large', what: '', instead: '' });
  if (text.trim() === '') return at(0, { reason: 'empty', what: '', instead: '' });
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null) return at(tooDeep, { reason: 'not-settings', what: '', instead: '' });
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) {
    const atEnd = error.offset + error.length >= text.trimEnd().length;
    const reason = isWhole(text.slice(0, error.offset)) ? 'text' : syntaxReason(error.error, atEnd);
    return at(error.offset, {
      reason,
      what: text.slice(error.offset, error.offset + error.length).trim(),
      instead: '',
    });
  }
  if (tree?.type !== 'object') return at(0, { reason: 'not-settings', what: '', instead: '' });
  const twice = findTwice(tree);
  if (twice) return at(twice.offset, { reason: 'twice', what: String(twice.value), instead: '' });
  const value: unknown = JSON.parse(text);
  if (!isRecord(value) || value.galley !== 'settings')
    return at(0, { reason: 'not-settings', what: '', instead: '' });
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return at(offsetOf(tree, ['version']), {
      reason: version === undefined ? 'missing' : 'kind',
      what: 'version',
      instead: String(SCHEMA_VERSION),
    });
  if (version > SCHEMA_VERSION)
    return at(offsetOf(tree, ['version']), {
      reason: 'too-new',
      what: String(version),
      instead: String(SCHEMA_VERSION),
    });
  if ('sites' in value && !isRecord(value.sites))
    return at(offsetOf(tree, ['sites']), { reason: 'kind', what: 'sites', instead: '' });
  const parsed = v.safeParse(FileSchema, upToDate(value), { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = (issue.path ?? []).map((item) => String(item.key));
    return at(offsetOf(tree, path), {
      reason: issueReason(issue),
      what: path.join(' → '),
      instead:
        issue.type === 'picklist' ? (issue.expected?.replaceAll(' | ', ', ').replace(/[()]/g, '') ?? '') : '',
    });
  }
  const { general, sites } = parsed.output;
  const stranger = Object.keys(sites).find((host) => !isSite(host));
  if (stranger !== undefined)
    return at(offsetOf(tree, ['sites', stranger]), { reason: 'host', what: stranger, instead: '' });
  if (new Set([...known, ...Object.keys(sites)]).size > MOST_SITES)
    return at(offsetOf(tree, ['sites']), { reason: 'too-many', what: String(MOST_SITES), instead: '' });
  return { ok: true, settings: { general, sites } };
}

/** Migrates a file of an earlier version to the current one, with the same steps as stored settings. */
function upToDate(file: Record<string, unknown>): unknown {
  const { version, sites, ...rest } = file;
  if (version === SCHEMA_VERSION || !isRecord(sites)) return file;
  const stored = migrate({
    [VERSION]: version,
    ...Object.fromEntries(Object.entries(sites).map(([host, site]) => [SITE + host, site])),
  });
  const brought = Object.entries(stored).filter(([key]) => key.startsWith(SITE));
  return {
    ...rest,
    version: stored[VERSION],
    sites: Object.fromEntries(brought.map(([key, site]) => [key.slice(SITE.length), site])),
  };
}

/** Returns the offset of the first bracket that is nested too deep, or `null`. Parsing it could end in an overflow. */
function findTooDeep(text: string): number | null {
  const scanner = createScanner(text);
  let level = 0;
  for (let kind = scanner.scan(); kind !== KIND.end; kind = scanner.scan()) {
    if (kind === KIND.openBrace || kind === KIND.openBracket) level++;
    if (kind === KIND.closeBrace || kind === KIND.closeBracket) level--;
    if (level > MOST_LEVELS) return scanner.getTokenOffset();
  }
  return null;
}

/** Returns the second of two fields with the same name, or `null`. It is unclear which of their values is meant. */
function findTwice(node: Node): Node | null {
  const names = new Set<unknown>();
  for (const child of node.children ?? []) {
    const name = child.type === 'property' ? child.children?.[0] : undefined;
    if (name && names.has(name.value)) return name;
    if (name) names.add(name.value);
    const deeper = findTwice(child);
    if (deeper) return deeper;
  }
  return null;
}

/** Returns the offset of the value at a path. If the value is missing, the offset of its nearest existing parent. */
function offsetOf(tree: Node, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const segments = path.slice(0, length).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const node = findNodeAtLocation(tree, segments);
    if (node) return node.offset;
  }
  return tree.offset;
}

/** True if the text is a complete JSON document. What follows it in the file does not belong there. */
function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
