import axe from 'axe-core';

/** What axe finds wrong on the page as it stands, one sentence each. */
export async function accessibilityProblems(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`);
}

/** Buttons and other targets smaller than the 24 by 24 px that WCAG 2.2 asks for. */
export function smallTargets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, summary, label')]
    .filter((target) => target.checkVisibility())
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((target) => target.textContent);
}
