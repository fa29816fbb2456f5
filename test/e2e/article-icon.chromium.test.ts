import { expect, it } from 'vitest';
import { inChromium } from '../support/both.ts';
import { until } from '../support/galley.ts';

interface Rule {
  conditions: { css: string[] }[];
  actions: { instanceType: string }[];
}

inChromium('the rule by which Chrome marks the button on articles', (bench) => {
  const rules = (): Promise<Rule[]> =>
    until('the rule', async () => {
      const all = await bench.galley.inBackground<Rule[]>(
        'return new Promise((done) => chrome.declarativeContent.onPageChanged.getRules(undefined, done))',
      );
      return all.length > 0 && all;
    });

  it('sets an icon and does nothing else: the button is on everywhere', async () => {
    expect((await rules()).map(({ actions }) => actions.map((action) => action.instanceType))).toEqual([
      ['declarativeContent.SetIcon'],
    ]);
  });

  it('switches the button off nowhere', async () => {
    const page = await bench.galley.open(`${bench.server.origin}front.html`);
    const isEnabled = await bench.galley.inBackground<boolean>(
      'return chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.isEnabled(tab.id))',
    );
    expect(isEnabled).toBe(true);
    await page.close();
  });

  it.each([
    ['sample/', true],
    ['front.html', false],
    ['empty.html', false],
  ])('on %s fits: %s', async (file, fits) => {
    const [rule] = await rules();
    const page = await bench.galley.open(`${bench.server.origin}${file}`);
    const found = await page.evaluate(
      (conditions) =>
        conditions.some(({ css }) =>
          css.every((one) =>
            [...document.querySelectorAll(one)].some((element) => element.checkVisibility()),
          ),
        ),
      rule?.conditions ?? [],
    );
    expect(found).toBe(fits);
    await page.close();
  });
});
