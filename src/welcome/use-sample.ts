import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser, type Runtime } from '../browser';
import {
  BackgroundRequestSchema,
  type PageAnswer,
  type PageRequest,
  PageRequestSchema,
  type PageState,
  type View,
} from '../messages';
import { SAMPLE, SAMPLE_READY, type SampleWorld } from './sample/contract';

/** The sample article, live. */
export interface Sample {
  /** `null` until it has been read. */
  state: PageState | null;
  show(view: View): void;
}

/**
 * Connects the welcome page to the sample in its frame. Popup and shortcuts send their requests to the page of the tab.
 * The welcome page answers for its sample, so that both work here as on any article.
 */
export function useSample(frame: { readonly current: HTMLIFrameElement | null }): Sample {
  const [state, setState] = useState<PageState | null>(null);
  const ask = async (request: PageRequest): Promise<PageAnswer> => {
    const answerTo = (frame.current?.contentWindow as SampleWorld | null | undefined)?.[SAMPLE];
    const answer: PageAnswer = answerTo ? await answerTo(request) : { ok: false, problem: 'failed' };
    if (answer.ok) setState(answer.state);
    return answer;
  };
  useEffect(() => {
    const update = (): void => void ask({ type: 'get-state' });
    const listener = (message: unknown, sender: Runtime.MessageSender): Promise<PageAnswer> | undefined => {
      if (sender.id !== browser.runtime.id) return undefined;
      const request = v.safeParse(PageRequestSchema, message);
      if (request.success) return ask(request.output);
      // The message to the background that a view was chosen in the sample itself.
      const change = v.safeParse(BackgroundRequestSchema, message);
      if (change.success && change.output.type === 'view-changed') update();
      return undefined;
    };
    browser.runtime.onMessage.addListener(listener);
    addEventListener(SAMPLE_READY, update);
    update();
    return () => {
      browser.runtime.onMessage.removeListener(listener);
      removeEventListener(SAMPLE_READY, update);
    };
  }, []);
  return {
    state,
    async show(view) {
      const control = document.activeElement;
      await ask({ type: 'show-view', view });
      // The sample takes the focus, as an article does; here it stays with the control that was used.
      if (control instanceof HTMLElement) control.focus();
    },
  };
}
