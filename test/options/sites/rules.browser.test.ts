import '../../ui/fake-browser.ts';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dayOf, type Rule, SCHEMA_VERSION } from '../../../src/settings';
import { accessibilityProblems, smallTargets } from '../../ui/axe.ts';
import { app, button, openOptions, row, stored, text } from '../page.tsx';

describe('what was taught on a site', () => {
  const today = dayOf(Date.now());
  const rule = (id: string, changes: Partial<Rule> = {}): Rule => ({
    id,
    kind: 'hide',
    name: `Box ${id}`,
    mark: { tag: 'aside', classes: ['coast-box'], attributes: [], inner: ['h3'], path: ['aside:1'] },
    lastMatched: today,
    ...changes,
  });
  const open = (...rules: Rule[]) =>
    openOptions({ version: SCHEMA_VERSION, 'site:example.com': { rules, changed: 3 } }, 'example.com');
  const rows = (): string[] =>
    [...app.querySelectorAll<HTMLElement>('.rules li')].map((row) => row.textContent);
  const storedRules = (): Rule[] | undefined =>
    (stored('site:example.com') as { rules?: Rule[] } | undefined)?.rules;

  it('is counted in its row, and listed with what it does and when it last did', async () => {
    await open(rule('a'), rule('b', { kind: 'article', name: 'The article', lastMatched: today - 31 }));
    expect(row('example.com')).toMatchObject({ 'Taught by pointing': '2' });
    expect(rows()[0]).toMatch(/hides a box · last found on/);
    expect(rows()[1]).toMatch(/says which block is the article · nothing found since/);
    expect(app.querySelectorAll('.stale')).toHaveLength(1);
  });

  it('can be called otherwise, but not nothing', async () => {
    await open(rule('a'));
    const name = app.querySelector<HTMLInputElement>('.rules input');
    if (!name) throw new Error('The rule has no name to change.');
    await userEvent.fill(name, 'Harbour walks');
    await userEvent.tab();
    await expect.poll(() => storedRules()?.[0]?.name).toBe('Harbour walks');
    await userEvent.fill(name, '  ');
    await userEvent.tab();
    expect(name.value).toBe('Harbour walks');
    expect(storedRules()?.[0]?.name).toBe('Harbour walks');
  });

  it('can be removed one by one, and comes back', async () => {
    await open(rule('a'), rule('b'));
    button('Remove the rule: Box a')?.click();
    await expect.poll(() => storedRules()?.map(({ id }) => id)).toEqual(['b']);
    await expect.poll(() => text()).toContain('Rule removed: Box a.');
    [...app.querySelectorAll<HTMLButtonElement>('.rules button')].at(-1)?.click();
    await expect.poll(() => storedRules()?.map(({ id }) => id)).toEqual(['b', 'a']);
    button('Remove the rule: Box a')?.click();
    button('Remove the rule: Box b')?.click();
    await expect.poll(() => storedRules()).toBeUndefined();
    expect(stored('site:example.com')).toBeDefined();
  });

  it('has nothing axe objects to, no target under 24 px, and no need of sideways scrolling in 320 px', async () => {
    await open(
      rule('a'),
      rule('b', { lastMatched: today - 100, name: 'A rather long name for a rule of this site' }),
    );
    await expect.poll(() => rows().length).toBe(2);
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    app.style.width = '320px';
    expect(app.scrollWidth).toBeLessThanOrEqual(320);
    app.style.width = '';
  });
});
