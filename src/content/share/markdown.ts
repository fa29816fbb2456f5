import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { SharedArticle } from './contract';

/** The article in Markdown (GitHub's dialect, for its tables), head and source included. */
export function markdown({ title, standfirst, facts, url, body }: SharedArticle): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  service.use(gfm);
  service.addRule('caption', {
    filter: 'figcaption',
    replacement: (text) => `\n\n*${text.trim().replace(/\*/g, '\\*')}*\n\n`,
  });
  const escaped = (text: string): string => service.escape(text);
  const head = [
    `# ${escaped(title)}`,
    standfirst && `**${escaped(standfirst)}**`,
    facts.length > 0 && escaped(facts.join(' · ')),
    `<${encodeURI(decodeURI(url))}>`,
  ];
  return `${[...head, service.turndown(body.innerHTML)].filter(Boolean).join('\n\n')}\n`;
}
