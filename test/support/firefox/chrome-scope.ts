import type { Browser, Page } from 'puppeteer-core';

interface Bidi {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{
      result: {
        contexts: { context: string }[];
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
    }>;
  };
}

/** The browser's own window, and with the browser's rights the documents in its frames. */
export interface ChromeScope {
  /** Runs the body of an async function in the browser's own window; its value comes back as JSON. */
  inWindow<T>(body: string): Promise<T>;
  /**
   * Runs the body of a function in the document of a frame, as if a reader had just clicked there.
   * @param frame an expression for the frame's element, see {@link POPUP_FRAME} and {@link frameOf}
   */
  inFrame<T>(frame: string, body: string): Promise<T>;
}

/** Sent again after this time (ms), given up after that. */
const PATIENCE_MS = 1500;
const LIMIT_MS = 9000;

/** The frame of the open popup. */
export const POPUP_FRAME = 'document.querySelector(".webextension-popup-browser")';

/** The frame of a tab, in whatever window. */
export const frameOf = (page: Page): string => {
  const { _id: id } = page.mainFrame() as unknown as { _id: string };
  return `[...Services.wm.getEnumerator("navigator:browser")]
    .flatMap((each) => each.gBrowser.browsers)
    .find((each) => ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs")
      .NavigableManager.getIdForBrowser(each) === ${JSON.stringify(id)})`;
};

/** Reaches the browser's window over WebDriver BiDi; Firefox must run with `--remote-allow-system-access`. */
export function chromeScope(browser: Browser): ChromeScope {
  const { connection } = browser as unknown as Bidi;
  const inWindow = async <T>(body: string): Promise<T> => {
    const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (async () => {${body}})() ?? null))()`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result?.value ?? 'null') as T;
  };
  return {
    inWindow,
    async inFrame<T>(frame: string, body: string): Promise<T> {
      const script = encodeURIComponent(frameScript(body));
      // A frame that moves to another process loses its scripts, with what they were to answer: then they are sent
      // again. One that is gone will never answer.
      const { value, problem } = await inWindow<{ value?: T; problem?: string }>(`
        const frame = ${frame};
        if (!frame) throw new Error("no such frame");
        const { promise, resolve } = Promise.withResolvers();
        const answer = ({ data }) => resolve(JSON.parse(data));
        const name = "galley-test-" + Services.uuid.generateUUID();
        frame.messageManager.addMessageListener(name, answer);
        const send = () => frame.isConnected
          ? frame.messageManager.loadFrameScript(
              "data:text/javascript;charset=utf-8,${script}".replaceAll("NAME", encodeURIComponent(name)), false)
          : resolve({ problem: "the frame is gone" });
        const again = setInterval(send, ${PATIENCE_MS});
        const end = setTimeout(() => resolve({ problem: "no answer" }), ${LIMIT_MS});
        send();
        try {
          return await promise;
        } finally {
          clearInterval(again);
          clearTimeout(end);
          frame.messageManager?.removeMessageListener(name, answer);
        }`);
      if (problem) throw new Error(problem);
      return (value ?? null) as T;
    },
  };
}

/** What a frame script may call by its bare name, as the code of a page may. */
const GLOBALS = ['getComputedStyle', 'scrollTo', 'requestAnimationFrame', 'innerWidth', 'innerHeight'];

function frameScript(body: string): string {
  const names = GLOBALS.join(', ');
  const values = GLOBALS.map(
    (name) => `typeof content.${name} === "function" ? content.${name}.bind(content) : content.${name}`,
  ).join(', ');
  return `if (globalThis.galleyAsked !== "NAME") {
    globalThis.galleyAsked = "NAME";
    let answer;
    try {
      content.document.notifyUserGestureActivation();
      const value = ((document, window, Event, KeyboardEvent, ${names}) => {${body}})(
        content.document, content, content.Event, content.KeyboardEvent, ${values});
      answer = { value };
    } catch (error) {
      answer = { problem: String(error) };
    }
    sendAsyncMessage("NAME", JSON.stringify(answer));
  }`;
}
