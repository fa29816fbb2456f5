import '../ui/fake-browser.ts';
import '../../src/popup/popup.css';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../src/messages.ts';
import { Report } from '../../src/popup/report.tsx';
import { reportText } from '../../src/popup/report-text.ts';
import { accessibilityProblems, smallTargets } from '../ui/axe.ts';
import { app, mountEach } from '../ui/mounted.ts';

const STATE: PageState = {
  view: 'article',
  host: 'www.example.com',
  article: { title: 'The clockmakers of Tarn Street', words: 640, minutes: 3 },
  sections: [{ id: 's1', level: 2, title: 'A bell out of time', minutes: 1, inferred: false }],
  ledger: [
    { block: 0, category: 'jobs', reason: 'headed “Careers”', preview: 'Watchmaker wanted', shown: false },
    { block: 1, category: 'ad', reason: 'marked “Advertisement”', preview: 'Buy a clock', shown: true },
  ],
  access: { state: 'full', reason: 'Nothing says that text is missing.', words: 640 },
};

mountEach('Galley');
beforeEach(() => {
  render(
    <>
      <h1>Galley</h1>
      <Report state={STATE} />
    </>,
    app,
  );
  app.querySelector('summary')?.click();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const field = (): HTMLTextAreaElement | null => app.querySelector('textarea');
const copy = (): void => app.querySelector('button')?.click();
const status = (): string | undefined => app.querySelector('[role=status]')?.textContent;

describe('the report on a page', () => {
  it('names host, versions, browser, language, access and every finding with category and reason', () => {
    const text = reportText(STATE);
    expect(text).toContain('Galley 1.2.3, texts in en');
    expect(text).toContain(navigator.userAgent);
    expect(text).toContain('www.example.com');
    expect(text).toContain('640 words, sections: 1');
    expect(text).toContain('full, 640 words: Nothing says that text is missing.');
    expect(text).toContain('- jobs: headed “Careers”');
    expect(text).toContain('- ad (brought back): marked “Advertisement”');
  });

  it('holds no words of the page: neither headline, section titles, nor what blocks say', () => {
    const text = reportText(STATE);
    for (const words of [
      'clockmakers',
      'A bell out of time',
      'Watchmaker wanted',
      'Buy a clock',
      location.href,
    ])
      expect(text).not.toContain(words);
  });

  it('says so where the page is taken for no article', () => {
    expect(reportText({ ...STATE, article: null, sections: [] })).toContain('Article   none found');
  });

  it('is shown before it is copied, and copied as it is shown', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(field()?.value).toBe(reportText(STATE));
    expect(field()?.checkVisibility()).toBe(true);
    expect(written).not.toHaveBeenCalled();
    copy();
    await expect.poll(status).toBe('Copied.');
    expect(written).toHaveBeenCalledExactlyOnceWith(field()?.value);
  });

  it('is selected for copying by hand where the browser does not allow it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    copy();
    await expect.poll(status).toContain('copy it with the keyboard');
    expect(field()?.selectionStart).toBe(0);
    expect(field()?.selectionEnd).toBe(field()?.value.length);
  });

  it('can be read and worked by everyone', async () => {
    expect(await accessibilityProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  });
});
