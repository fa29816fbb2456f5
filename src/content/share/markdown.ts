import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { SharedArticle } from './contract';
import { inDestination } from './markdown-attributes';
import { writable } from './markdown-body';

/**
 * Markup of Markdown that the library's own list of escapes lacks: strikes, tags, entities (of which a text may hold the
 * first half only), numbered lists in brackets.
 */
const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/~(?=~)/g, '\\~'],
  [/</g, '\\<'],
  [/&(?=#?\w*(?:;|$))/g, '&amp;'],
  [/^(\d+)\) /g, '$1\\) '],
];

/** Backticks of a fence, at least (CommonMark 0.31.2, section 4.5). */
const SHORTEST_FENCE = 3;

/** The article in Markdown (GitHub's dialect, for its tables), head and source included. */
export function markdown({ kicker, title, standfirst, facts, url, body, end }: SharedArticle): string {
  const service = createService();
  const escaped = (text: string): string => service.escape(text);
  const head = [
    kicker && escaped(kicker),
    `# ${escaped(title)}`,
    standfirst && `**${escaped(standfirst)}**`,
    facts.length > 0 && escaped(facts.join(' · ')),
    `<${inDestination(url)}>`,
  ];
  return `${[...head, service.turndown(writable(body)), end && escaped(end)].filter(Boolean).join('\n\n')}\n`;
}

function createService(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  const escapeMarkup = service.escape.bind(service);
  service.escape = (text) => ESCAPES.reduce((done, [from, to]) => done.replace(from, to), escapeMarkup(text));
  service.use(gfm);
  service.addRule('caption', {
    filter: 'figcaption',
    replacement: (text) => `\n\n${inItalics(text.trim())}\n\n`,
  });
  service.addRule('fence', {
    filter: ({ nodeName, firstChild }) => nodeName === 'PRE' && firstChild?.nodeName === 'CODE',
    replacement: (_, pre) => fenced(pre.textContent ?? '', pre.querySelector('code')?.className ?? ''),
  });
  // Without their tags 10⁶ would read 106.
  service.addRule('raised', {
    filter: ['sup', 'sub'],
    replacement: (text, { nodeName }) =>
      text.trim() && `<${nodeName.toLowerCase()}>${text}</${nodeName.toLowerCase()}>`,
  });
  return service;
}

/** A block of code between fences that no line of it can close, indented or not. */
function fenced(code: string, className: string): string {
  const language = /(?:^|\s)language-([\w+#.-]+)/.exec(className)?.[1] ?? '';
  const runs = code.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(SHORTEST_FENCE, ...runs.map(({ length }) => length + 1)));
  return `\n\n${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}\n\n`;
}

/** Italics within italics, or over several lines, come out as asterisks. */
function inItalics(text: string): string {
  return /[*\n]/.test(text) ? text : `*${text}*`;
}
