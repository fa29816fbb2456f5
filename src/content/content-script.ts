import { browser, type Runtime } from '../browser';
import type { PageAnswer, PageRequest } from '../messages';
import { PEEK_PORT } from '../views';
import { isOrphan } from './background-client';
import { createController } from './page/controller';
import { sweepLeftovers } from './page/leftovers';
import { isPageRequest, isPeekMessage } from './page/requests';

/** Marks the isolated world of a page in which Galley already runs: a second injection does nothing. */
const RUNNING = Symbol.for('galley.running');
const world = globalThis as { [RUNNING]?: true };

// Without the browser's interface nobody can ask, and the background says why.
if (!world[RUNNING] && !isOrphan()) {
  world[RUNNING] = true;
  sweepLeftovers();
  const controller = createController();
  const answer = (request: PageRequest): Promise<PageAnswer> => {
    // The PDF viewer lets scripts in, but only into the empty page around the viewer.
    if (document.contentType === 'application/pdf')
      return Promise.resolve<PageAnswer>({ ok: false, problem: 'restricted' });
    return controller.handle(request).then(
      (state): PageAnswer => ({ ok: true, state }),
      (): PageAnswer => {
        controller.giveBack();
        return { ok: false, problem: 'failed' };
      },
    );
  };
  // `true` makes every browser wait for the reply; a promise in its place is not understood by all.
  const listen = (message: unknown, sender: Runtime.MessageSender, reply: (answer: PageAnswer) => void) => {
    if (sender.id !== browser.runtime.id || !isPageRequest(message)) return undefined;
    void answer(message).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PEEK_PORT || port.sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((message: unknown) => {
      if (isPeekMessage(message)) controller.mark(message.blocks);
    });
    port.onDisconnect.addListener(() => controller.mark([]));
  });
}
