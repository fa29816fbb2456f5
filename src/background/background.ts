import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { BackgroundRequestSchema } from '../messages';
import { handleCommand } from './commands';
import { askPage, loadReader } from './page';
import { markRestricted, showState } from './toolbar';

// Listeners are registered before anything is awaited, so that a restarted worker misses no event.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const parsed = v.safeParse(BackgroundRequestSchema, message);
  if (sender.id !== browser.runtime.id || !parsed.success) return undefined;
  const request = parsed.output;
  switch (request.type) {
    case 'ask-page':
      return askPage(request.tab, request.request).then(async (answer) => {
        if (!answer.ok && answer.problem === 'restricted') await markRestricted(request.tab);
        return answer;
      });
    case 'load-reader':
      return sender.tab?.id === undefined ? undefined : loadReader(sender.tab.id);
    case 'view-changed':
      return sender.tab?.id === undefined ? undefined : showState(sender.tab.id, request);
  }
});

browser.commands.onCommand.addListener((command, tab) => void handleCommand(command, tab));
