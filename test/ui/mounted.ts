import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { resetFakeBrowser } from './fake-browser.ts';

/** What holds the page of the extension that the test at hand is about. */
export let app: HTMLElement;

/** Before each test, an empty page of the extension in a fresh browser; it is gone after the test. */
export function mountEach(title: string): void {
  beforeEach(() => {
    resetFakeBrowser();
    document.documentElement.lang = 'en';
    document.title = title;
    app = document.createElement('main');
    document.body.append(app);
  });
  afterEach(() => {
    render(null, app);
    app.remove();
  });
}
