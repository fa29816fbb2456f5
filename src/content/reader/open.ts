import { h, render } from 'preact';
import { readPlace } from '../place';
import { Chrome } from './chrome';
import type { CleanView, OpenReader } from './contract';
import { createPages } from './pages';
import css from './reader.css?inline';
import { sanitize } from './sanitize';

/** Opens the reader look over the page: a modal dialog in the top layer; the page below stays as it is, and inert. */
export const openReader: OpenReader = (model) => {
  const host = document.createElement('galley-view');
  host.style.cssText = 'all:initial;display:contents';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', model.article.title);
  root.append(style, dialog);

  const blocks = [...sanitize(model.article.html).children];
  const pages = createPages(model, blocks);
  let view: CleanView = 'article';
  let current: string | null = null;

  const draw = (): void => {
    render(h(Chrome, { model, view, current, pages, onJump: jump }), dialog);
  };
  const mark = (): void => {
    const at = pages.sectionAt(dialog.getBoundingClientRect().top + 120);
    if (at !== current) {
      current = at;
      draw();
    }
  };
  const jump = (section: string): void => {
    pages.open(section);
    const heading = root.getElementById(section) ?? root.getElementById(`fold-${section}`);
    heading?.setAttribute('tabindex', '-1');
    heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
    heading?.focus({ preventScroll: true });
    mark();
  };

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    model.onClose();
  });
  dialog.addEventListener('scroll', mark, { passive: true });
  document.documentElement.append(host);
  draw();
  dialog.showModal();
  dialog.focus({ preventScroll: true });

  return {
    show(next) {
      view = next;
      pages.arrange(next);
      draw();
    },
    jump,
    announce(text) {
      pages.status.textContent = text;
    },
    place: () => readPlace(blocks, dialog.getBoundingClientRect().top),
    goTo({ block, top }) {
      const element = blocks[block];
      if (!element) return;
      pages.openAround(element);
      const box = element.getBoundingClientRect();
      if (box.height > 0 && (block > 0 || top < 0))
        dialog.scrollBy({ top: box.top - top, behavior: 'instant' });
      mark();
    },
    close() {
      render(null, dialog);
      dialog.close();
      host.remove();
    },
  };
};
