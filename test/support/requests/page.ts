/** Families that Galley may use, each of which the page declares for a file of its own. */
export const FAMILIES = [
  'Charter',
  'Bitstream Charter',
  'Iowan Old Style',
  'Source Serif 4',
  'Georgia',
  'Noto Serif',
  'Helvetica Neue',
  'Arial',
  'Noto Sans',
  'SF Mono',
  'Consolas',
  'DejaVu Sans Mono',
  'OpenDyslexic',
  'OpenDyslexic 3',
];

/** A picture of one pixel within the page, as lazy loaders and counters have it. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const SENTENCES = [
  'The ferry to the isle was late again on Tuesday, and nobody on the quay was surprised by it.',
  'The harbour master wrote the hour into his book, as he had done for one and twenty years.',
  'A new engine had been promised for the spring, but the yard in the north had closed its doors.',
  'The baker sent two baskets of bread over in the boat of his cousin, who asked no fare for them.',
  'By noon the wind had turned, and the gulls sat in a row along the wall of the customs house.',
];
const paragraph = (from: number): string =>
  `<p>${Array.from({ length: 4 }, (_, at) => SENTENCES[(from + at) % SENTENCES.length]).join(' ')}</p>`;
const paragraphs = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => paragraph(from + at)).join('');
const figure = (picture: string, caption: string): string =>
  `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;

/** An article with pictures that are loaded, that wait, and that count visits; under /leak/ lies what nobody is to see. */
export const pageOfPictures = (
  families: readonly string[] = FAMILIES,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The ferry to the isle is late again</title>
<style>
${families.map((family, at) => `@font-face{font-family:"${family}";src:url(/leak/font-${at})}`).join('\n')}
body{font:16px/1.5 monospace;max-width:700px}
figure img{max-width:100%}
.tiny{width:1px;height:1px;opacity:0;position:absolute}
.block-tiny{display:block;width:1px;height:1px}
.far{position:absolute;left:-9999px;width:1px;height:1px}
</style></head><body><main><article><h1>The ferry to the isle is late again</h1>
<p>By Ada Miller</p>
${paragraphs(0, 2)}
${figure('<img src="/pictures/huge-1600x1067.svg" srcset="/pictures/small-640x427.svg 640w, /pictures/huge-1600x1067.svg 1600w" sizes="600px" width="600" height="400" alt="The quay">', 'The quay on Tuesday morning, before the ferry came.')}
${paragraphs(2, 2)}
${figure('<img crossorigin="anonymous" src="/pictures/other-origin-600x400.svg" width="600" height="400" alt="The wall">', 'The wall of the customs house, where the gulls sit.')}
${paragraphs(4, 2)}
${figure(`<img data-src="/pictures/soon-600x400.svg" src="${DOT}" width="600" height="400" alt="The bell">`, 'The bell on the quay, which is rung when there is fog.')}
<p>One pixel counts <img class="tiny" data-src="/leak/css.gif" src="${DOT}"> who comes, and the harbour master counts the rest of them.</p>
<div><img class="block-tiny" data-src="/leak/block.gif" src="${DOT}"></div>
${figure(`<img src="${DOT}" width="600" height="400" alt="The book"><noscript><img height="1" width="1" style="display:none" src="/leak/noscript.gif?a=1&amp;b=2"></noscript>`, 'The book in which the hours stand, one and twenty years of them.')}
${paragraphs(1, 3)}
<p><noscript><img style="width:1px;height:1px" src="/leak/noscript-style.gif"></noscript><img class="far" data-src="/leak/far.gif" src="${DOT}"></p>
<p>Two more count who comes <img class="tiny" src="/pictures/counted-600x400.svg"> and were asked for by the page itself.</p>
<div><img class="block-tiny" src="/pictures/counted-alone-600x400.svg"></div>
<p><img hidden data-src="/leak/hidden.gif" src="${DOT}"><img width="1" height="1" data-src="/leak/declared.gif" src="${DOT}"><img style="width:0;height:0" data-src="/leak/zero.gif" src="${DOT}"></p>
${paragraphs(3, 30)}
${figure(`<img data-src="/pictures/lazy-600x400.svg" src="${DOT}" width="600" height="400" alt="The engine">`, 'The old engine of the ferry, which the yard would have replaced.')}
${paragraphs(0, 8)}
${figure('<img loading="lazy" src="/pictures/late-600x400.svg" width="600" height="400" alt="The yard">', 'The yard in the north, which has closed its doors for good.')}
${paragraphs(2, 8)}
${figure(`<img class="lazy" src="${DOT}" width="600" height="400" alt="The boat"><noscript><img height="1" width="1" src="/leak/first.gif"><img src="/pictures/noscript-600x400.svg" width="600" height="400"></noscript>`, 'The boat of the cousin, who asked no fare for the bread.')}
${paragraphs(4, 6)}
</article></main></body></html>`;
