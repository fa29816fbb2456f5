import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { MARKS_PORT, MarksSchema, type PageAnswer, PageRequestSchema } from '../messages';
import { createController } from './controller';
import { sweepLeftovers } from './leftovers';

/** Marks the isolated world of a page in which Galley already runs: a second injection does nothing. */
const RUNNING = Symbol.for('galley.running');
const world = globalThis as { [RUNNING]?: true };

if (!world[RUNNING]) {
  world[RUNNING] = true;
  sweepLeftovers();
  const controller = createController();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = v.safeParse(PageRequestSchema, message);
    if (sender.id !== browser.runtime.id || !request.success) return undefined;
    // The PDF viewer lets scripts in, but only into the empty page around the viewer.
    if (document.contentType === 'application/pdf')
      return Promise.resolve<PageAnswer>({ ok: false, problem: 'restricted' });
    return controller.handle(request.output).then(
      (state): PageAnswer => ({ ok: true, state }),
      (): PageAnswer => {
        controller.giveBack();
        return { ok: false, problem: 'failed' };
      },
    );
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== MARKS_PORT || port.sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((message: unknown) => {
      const marks = v.safeParse(MarksSchema, message);
      if (marks.success) controller.mark(marks.output.blocks);
    });
    port.onDisconnect.addListener(() => controller.mark([]));
  });
}
