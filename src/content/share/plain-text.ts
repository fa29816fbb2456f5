import type { SharedArticle } from './contract';

const BLOCKS = 'p, h2, h3, h4, h5, h6, li, dt, dd, pre, figcaption, tr, caption';

/** The article as plain text: a line for every paragraph, an empty one between them. */
export function plainText({ title, standfirst, facts, url, body }: SharedArticle): string {
  const blocks = [...body.querySelectorAll(BLOCKS)]
    .filter((block) => !block.querySelector(BLOCKS))
    .map((block) => {
      const text = lineOf(block);
      if (block.localName === 'li') return `• ${text}`;
      return block.localName === 'tr' ? [...block.children].map(lineOf).join('\t') : text;
    });
  const head = [title, standfirst, facts.join(' · '), url];
  return `${[...head, ...blocks].filter((text) => text?.trim()).join('\n\n')}\n`;
}

function lineOf(block: Element): string {
  const text = block.textContent ?? '';
  return block.localName === 'pre' ? text.trimEnd() : text.replace(/\s+/g, ' ').trim();
}
