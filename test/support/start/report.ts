import type { Page } from 'puppeteer-core';
import { readFacts } from '../closed-root.ts';
import { type Popup, popupText } from '../galley.ts';

interface Found {
  /** The sentence of a page that is no article. */
  problem: string | null;
  title: string;
  access: string;
  reason: string;
  sections: string[];
  ledger: { category: string; blocks: { preview: string; reason: string }[] }[];
}

/** What the popup says, as lines for a terminal. */
export async function describeFound(popup: Popup): Promise<string[]> {
  await popupText(popup);
  const found = await popup.run<Found>(READ_POPUP);
  if (found.problem) return [found.problem];
  const hidden = found.ledger.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return [
    `Title     ${found.title}`,
    `Access    ${found.access}${found.reason ? ` (${found.reason})` : ''}`,
    `Sections  ${found.sections.length}`,
    ...found.sections.map((section) => `  - ${section}`),
    `Hidden    ${hidden} ${hidden === 1 ? 'block' : 'blocks'}`,
    ...found.ledger.flatMap(({ category, blocks }) => [
      `  ${category} (${blocks.length})`,
      ...blocks.map(({ preview, reason }) => `    - ${preview}\n      ${reason}`),
    ]),
  ];
}

/** What the reader look says under the headline: author, site, dates, reading time. */
export async function describeFacts(page: Page): Promise<string> {
  return `By, when  ${(await readFacts(page)).join(' · ')}`;
}

const READ_POPUP = `
  const text = (element) => (element?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  return {
    problem: document.querySelector('.problem') && text(document.querySelector('.problem')),
    title: text(document.querySelector('h1')),
    access: all('.access span').map(text).join(', '),
    reason: document.querySelector('.access')?.title ?? '',
    sections: all('.sections button').map((button) => all('span', button).map(text).join(', ')),
    ledger: all('.ledger details').map((group) => ({
      category: text(group.querySelector('summary span')),
      blocks: all('li', group).map((row) => ({
        preview: text(row.querySelector('.preview')),
        reason: text(row.querySelector('.soft')),
      })),
    })),
  };`;
