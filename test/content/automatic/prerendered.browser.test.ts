import { afterAll, expect, it, vi } from 'vitest';

const sendMessage = vi.fn(async (_: unknown) => false);
vi.mock('../../../src/browser', () => ({ browser: { runtime: { sendMessage } } }));

afterAll(() => {
  Reflect.deleteProperty(document, 'prerendering');
});

it('a page that is loaded out of sight asks nothing until it is shown', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  await import('../../../src/content/automatic/automatic-script');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sendMessage).not.toHaveBeenCalled();
  expect(document.getAnimations()).toEqual([]);
  document.dispatchEvent(new Event('prerenderingchange'));
  await expect.poll(() => sendMessage.mock.calls).toEqual([[{ type: 'page-opened' }]]);
});
