import { describe, expect, it } from 'vitest';
import { siteFromInput } from '../../src/settings/host';

describe('a site as the reader types it', () => {
  it.each([
    ['example.com', 'example.com'],
    ['https://www.Example.com/story?id=1#top', 'example.com'],
    ['  news.example.co.uk ', 'news.example.co.uk'],
    ['example.com:8080/a', 'example.com'],
    ['www.com', 'www.com'],
    ['https://München.example.com/tor', 'xn--mnchen-3ya.example.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['localhost', 'localhost'],
    ['not a host!', null],
    ['', null],
    ['com', null],
    ['co.uk', null],
    ['github.io', null],
    ['someone.github.io', 'someone.github.io'],
    ['example..com', null],
    ['javascript:alert(1)', null],
    ['file:///home/story.html', null],
  ])('“%s” means %s', (input, site) => {
    expect(siteFromInput(input)).toBe(site);
  });
});
