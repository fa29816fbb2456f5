import { describe, expect, it } from 'vitest';
import { add, hosts, input, isUnfolded, openOptions, stored, text } from '../page.tsx';

describe('adding a site', () => {
  it('cuts a pasted address to its host and unfolds the site', async () => {
    await openOptions();
    await add('https://www.tageblatt.example.org/politik?x=1');
    await expect.poll(() => hosts()[0]).toMatch(/^tageblatt\.example\.org/);
    expect(stored('site:tageblatt.example.org')).toEqual({ changed: expect.any(Number) });
    await expect.poll(isUnfolded).toEqual([true]);
    expect(input('Add a site')?.value).toBe('');
  });

  it('says what is wrong with what is no host, and stores nothing', async () => {
    await openOptions();
    await add('not a host!');
    await expect.poll(text).toContain('“not a host!” is not the name of a site');
    expect(input('Add a site')?.getAttribute('aria-invalid')).toBe('true');
    expect(hosts()).toEqual([]);
  });

  it('leads to a site that is there already', async () => {
    await openOptions({ 'site:example.com': { keep: ['ad'] } });
    await add('www.example.com');
    await expect.poll(text).toContain('example.com is already in the list');
    await expect.poll(isUnfolded).toEqual([true]);
    expect(stored('site:example.com')).toEqual({ keep: ['ad'] });
  });
});

describe('the page opened for a site', () => {
  it('unfolds the settings that the site has', async () => {
    await openOptions({ 'site:a.example': {}, 'site:b.example': { look: 'reader' } }, 'b.example');
    expect(isUnfolded()).toEqual([false, true]);
  });

  it('offers to add a site that has none, without storing anything yet', async () => {
    await openOptions({}, 'b.example');
    expect(input('Add a site')?.value).toBe('b.example');
    await expect.poll(() => document.activeElement?.textContent).toBe('Add');
    expect(stored('site:b.example')).toBeUndefined();
  });
});
