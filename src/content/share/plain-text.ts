import type { SharedArticle } from './contract';
import { paragraphsOf } from './paragraphs';

/** The article as plain text: a line for every paragraph, an empty one between them. */
export function plainText({ kicker, title, standfirst, facts, url, body, end }: SharedArticle): string {
  const head = [kicker, title, standfirst, facts.join(' · '), url];
  return `${[...head, ...paragraphsOf(body), end].filter((text) => text?.trim()).join('\n\n')}\n`;
}
