import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from '../../src/browser';
import type { Rule } from '../../src/settings';
import { browserOver } from '../settings/browser-over.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

let storage = fakeStorage();
vi.mock('../../src/browser', () => browserOver(() => ({ local: storage })));

const { dropRuleHere, noteFound, storeRule } = await import('../../src/background/rules');
const { dayOf, loadSettings, MOST_RULES, updateSite } = await import('../../src/settings');

const from = (incognito: boolean): Runtime.MessageSender =>
  ({ url: 'https://www.blog.news.example/story?id=7', tab: { incognito } }) as Runtime.MessageSender;
const rule = (id: string): Rule => ({
  id,
  kind: 'hide',
  name: 'Harbour walks',
  mark: { tag: 'div', classes: ['walks'], attributes: [], inner: ['h3'], path: ['div:1'] },
  lastMatched: 20000,
});
const rulesOf = async (site: string) => (await loadSettings()).sites[site]?.rules;

beforeEach(() => {
  storage = fakeStorage();
});

describe('what the reader taught on a page', () => {
  it('is stored for its site, and nothing of its address', async () => {
    expect(await storeRule(from(false), rule('a'))).toBe(true);
    expect(await rulesOf('blog.news.example')).toEqual([rule('a')]);
    expect(JSON.stringify([...storage.items])).not.toMatch(/story|id=7|https/);
  });

  it('is not stored in a private window, nor for a sender that is no page', async () => {
    for (const sender of [from(true), {}, { ...from(false), url: 'nowhere' }])
      expect(await storeRule(sender, rule('a'))).toBe(false);
    expect(storage.items.size).toBe(0);
  });

  it('is not stored where a site has all the rules there is room for', async () => {
    await updateSite('blog.news.example', () => ({
      rules: Array.from({ length: MOST_RULES }, (_, at) => rule(`r${at}`)),
    }));
    expect(await storeRule(from(false), rule('one more'))).toBe(false);
    expect(await rulesOf('blog.news.example')).toHaveLength(MOST_RULES);
  });

  it('is forgotten on any page that it holds on, and no trace of it stays', async () => {
    await updateSite('news.example', () => ({ rules: [rule('a')] }));
    await updateSite('blog.news.example', () => ({ look: 'reader', rules: [rule('b')] }));
    expect(await dropRuleHere(from(false), 'news.example', 'a')).toBe(true);
    expect(await dropRuleHere(from(false), 'blog.news.example', 'b')).toBe(true);
    const { sites } = await loadSettings();
    expect(Object.keys(sites)).toEqual(['blog.news.example']);
    expect(sites['blog.news.example']).not.toHaveProperty('rules');
  });

  it('is not forgotten on a page of another site', async () => {
    await updateSite('other.example', () => ({ rules: [rule('a')] }));
    expect(await dropRuleHere(from(false), 'other.example', 'a')).toBe(false);
    expect(await rulesOf('other.example')).toHaveLength(1);
  });
});

describe('the last day on which a rule was found', () => {
  it('is noted for the site it belongs to, but not in a private window', async () => {
    await updateSite('news.example', () => ({ rules: [rule('a'), rule('b')] }));
    expect(await noteFound(from(true), ['a'])).toBe(false);
    expect((await rulesOf('news.example'))?.map(({ lastMatched }) => lastMatched)).toEqual([20000, 20000]);
    expect(await noteFound(from(false), ['a'])).toBe(true);
    expect((await rulesOf('news.example'))?.map(({ lastMatched }) => lastMatched)).toEqual([
      dayOf(Date.now()),
      20000,
    ]);
  });
});
