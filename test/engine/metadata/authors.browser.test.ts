import { describe, expect, it } from 'vitest';
import { ld, read } from './read';

async function byline(under: string, head = ''): Promise<string | undefined> {
  return (await read(head, under)).byline;
}

const author = (...authors: object[]): string => ld({ author: authors });

describe('where the page shows and declares authors', () => {
  it('those count that the reader sees under the headline', async () => {
    const named = author({ name: 'Anna Name' }, { name: 'Rita Reviewer' });
    expect(await byline('<p>By <a href="/author/anna">Anna Name</a></p>', named)).toBe('Anna Name');
    const both =
      '<p>By <a rel="author" href="/a">Anna Name</a> and <a rel="author" href="/b">Ben Other</a></p>';
    expect(await byline(both, author({ name: 'Anna Name' }))).toBe('Anna Name, Ben Other');
  });

  it('a name is written as it is declared, where the line says more or less', async () => {
    const line = '<p>By <a href="/author/anna">Anna Name (in Skarholm)</a></p>';
    expect(await byline(line, author({ name: 'Anna Name' }))).toBe('Anna Name');
  });

  it('the declared ones count where the line is no list of names', async () => {
    const line = '<p>By our own special correspondent in Skarholm</p>';
    expect(await byline(line, author({ name: 'Anna Name' }))).toBe('Anna Name');
  });
});

describe('an author is found', () => {
  it('behind a link to the page about the author', async () => {
    expect(await byline('<p><a href="/authors/anna-name/">Anna Name</a></p>')).toBe('Anna Name');
  });

  it('in the labels for the preview of a link', async () => {
    const head =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Anna Name">' +
      '<meta name="twitter:label2" content="Reading time"><meta name="twitter:data2" content="5 minutes">';
    expect(await byline('', head)).toBe('Anna Name');
  });

  it('each, where JSON-LD declares the parts of their names', async () => {
    const authors = author(
      { '@type': 'Person', givenName: 'Anna', familyName: 'Name' },
      { '@type': 'Person', givenName: 'Ben', familyName: 'Other' },
      { '@type': 'Person', familyName: 'Third' },
    );
    expect(await byline('', authors)).toBe('Anna Name, Ben Other, Third');
  });

  it('where JSON-LD names an item of its own', async () => {
    const graph = [
      { '@type': 'NewsArticle', author: { '@id': '#anna' } },
      { '@type': 'Person', '@id': '#anna', name: 'Anna Name' },
    ];
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
    expect(await byline('', head)).toBe('Anna Name');
  });
});
