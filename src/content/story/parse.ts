/** The beginning of a tag; group 1: of an element whose content is no markup. */
const TAG = /<(?:(script|style)(?=[\s/>])|[a-z][^\s/>]*)/gi;
/** The end of such an element. */
const RAW_END = /<\/(?:script|style)/gi;
/** An attribute as the tokenizer of HTML takes it: a name, and a value in quotes or without. */
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|(?!["'])[^\s>]*))?/y;
const HANDLER = /^on[a-z]+$/i;

/** Parses HTML into a document that runs and loads nothing. Nothing of it is shown but by way of `sanitize`. */
export function parse(html: string): Document {
  // biome-ignore lint/plugin: the document is inert, and what is read in it enters a view by `sanitize` only.
  return new DOMParser().parseFromString(html, 'text/html');
}

/**
 * Parses a page of the site. Its handlers lose their names before: Chromium asks the policy of the page about each, though none
 * would ever run, and the policy may send reports.
 */
export function parsePage(html: string): Document {
  return parse(withoutHandlers(html));
}

/** The same markup with handlers under names that mean nothing; text is left as it is. */
export function withoutHandlers(html: string): string {
  let quiet = '';
  let kept = 0;
  const rename = (at: number): void => {
    quiet += `${html.slice(kept, at)}data-`;
    kept = at;
  };
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    ATTRIBUTE.lastIndex = TAG.lastIndex;
    for (let found = ATTRIBUTE.exec(html); found; found = ATTRIBUTE.exec(html)) {
      const [all, name = ''] = found;
      if (HANDLER.test(name)) rename(found.index + all.indexOf(name));
      TAG.lastIndex = ATTRIBUTE.lastIndex;
    }
    if (!tag[1]) continue;
    RAW_END.lastIndex = TAG.lastIndex;
    if (!RAW_END.test(html)) break;
    TAG.lastIndex = RAW_END.lastIndex;
  }
  return quiet + html.slice(kept);
}
