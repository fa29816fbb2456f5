import '../polyfill';

import * as v from 'valibot';
import { browser, type Runtime } from '../browser';
import { type BackgroundRequest, BackgroundRequestSchema } from '../messages';
import { stopAutomatic } from '../settings/automatic';
import { storeAids } from './aids';
import { markArticles } from './article-icon';
import { cleanUnasked, isAutomatic, keepRegistered } from './automatic';
import { listenToClicks } from './click';
import { runCommand } from './commands';
import { welcome } from './first-run';
import { storeJoinPages } from './join-pages';
import { createMenus, listenToMenus } from './menus';
import { askPage, loadFonts, loadLexicons, loadPart } from './page-scripts';
import { keep, recall } from './reading-positions';
import { dropRuleHere, noteFound, storeRule } from './rules';
import { keepLinesOf, seenHere } from './seen-lines';
import { settingsOf } from './settings-here';
import { keepInSync } from './sync';
import { showAnswer, showState } from './toolbar';
import { storeTypography } from './typography';

// Listeners are registered before anything is awaited, so that a restarted worker misses no event.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const parsed = v.safeParse(BackgroundRequestSchema, message);
  if (sender.id !== browser.runtime.id || !parsed.success) return undefined;
  return answer(parsed.output, sender);
});
browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab));
browser.runtime.onInstalled.addListener((details) => {
  void createMenus();
  void markArticles();
  void welcome(details);
});
listenToMenus();
listenToClicks();
keepRegistered();
keepInSync();

function answer(request: BackgroundRequest, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  switch (request.type) {
    case 'ask-page':
      if (!isOwnPage(sender)) return undefined;
      return askPage(request.tab, request.request).then((page) => {
        showAnswer(request.tab, page);
        return page;
      });
    case 'load-part':
      return sender.tab?.id === undefined ? undefined : loadPart(sender.tab.id, request);
    case 'load-lexicons':
      return sender.tab?.id === undefined ? undefined : loadLexicons(sender.tab.id, request.languages);
    case 'load-fonts':
      return sender.tab?.id === undefined ? undefined : loadFonts(sender.tab.id, request.files);
    case 'store-rule':
      return storeRule(sender, request.rule);
    case 'drop-rule':
      return dropRuleHere(sender, request.site, request.rule);
    case 'rules-found':
      return noteFound(sender, request.rules);
    case 'settings-here':
      return settingsOf(sender, request.page);
    case 'store-aids':
      return storeAids(sender, request.aids);
    case 'store-join-pages':
      return storeJoinPages(sender, request.on);
    case 'store-typography':
      return storeTypography(sender, request.typography, request.onlyHere);
    case 'recall-position':
      return recall(sender, request.address);
    case 'recall-lines':
      return seenHere(sender, request.address);
    case 'keep-lines':
      return keepLinesOf(sender, request.address, request.lines);
    case 'keep-position':
      return keep(sender, request.address, request.place);
    case 'view-changed':
      if (sender.tab?.id !== undefined) showState(sender.tab.id, request);
      return undefined;
    case 'stop-automatic':
      return isOwnPage(sender) ? stopAutomatic(request.site).then(() => true) : undefined;
    case 'page-opened':
      return isAutomatic(sender);
    case 'article-found':
      return cleanUnasked(sender);
  }
}

/** True for popup and options. Scripts in pages may not reach other tabs or change what is automatic. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}
