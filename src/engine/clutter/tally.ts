import { isCommentInRow } from '../article/reader-comments';
import type { Page } from '../page/model';
import type { PageNode } from '../page/node';
import { HEADINGS } from '../page/tags';
import { countWords } from '../page/text';
import { excerptsIn } from './excerpt';

/** What is counted once per page, so that every box can be asked in constant time. */
export type TallyName =
  | 'longLinks'
  | 'shortLinks'
  | 'tagLinks'
  | 'shareLinks'
  | 'storeLinks'
  | 'shopLinks'
  | 'paidLinks'
  | 'channelLinks'
  | 'authorLinks'
  | 'jobMarkers'
  | 'prices'
  | 'emailFields'
  | 'passwordFields'
  | 'textAreas'
  | 'headings'
  | 'linkedHeadings'
  | 'excerpts'
  | 'commentItems'
  | 'frames'
  | 'times';

export interface Tally {
  /** How many of a kind stand in the block. */
  count(name: TallyName, node: PageNode): number;
  /** True where the block itself is one of the kind. */
  is(name: TallyName, node: PageNode): boolean;
  /** True where the block holds anything that tells a kind of box: most blocks hold links and headings at most. */
  isMarked(node: PageNode): boolean;
}

/** What articles and menus hold as well as boxes do. */
const COMMON: ReadonlySet<TallyName> = new Set([
  'longLinks',
  'shortLinks',
  'authorLinks',
  'headings',
  'linkedHeadings',
  'excerpts',
  'frames',
  'times',
]);

/** Headlines have at least this many words; menu entries and topics fewer. */
const HEADLINE_WORDS = 4;

/** Addresses that share a page: parameters or paths by which the platforms document their share links. */
const SHARE =
  /(?:sharer(?:\.php)?|\/intent\/(?:tweet|post)|shareArticle|share-offsite|\/share(?:\/url)?\?|send\?text=|pin\/create|submit\?url=|tumblr\.com\/widgets|story\.kakao|line\.me\/(?:R\/msg|lineit)|b\.hatena\.ne\.jp\/(?:entry|add)|getpocket\.com\/(?:save|edit)|flipboard\.com\/bookmarklet|fb-messenger:|whatsapp:\/\/send|vk\.com\/share|connect\.ok\.ru)|^mailto:\?|^javascript:.*print/i;
const SHARE_HOST_ROOT =
  /^https?:\/\/(?:[\w-]+\.)?(?:facebook|twitter|x|instagram|linkedin|pinterest|reddit|threads|tiktok|bsky|youtube|xing|telegram|t|wa|whatsapp|mastodon)\.(?:com|me|app|net|social)(?:\/|$)/i;
const STORE = /(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|appgallery\.huawei)/i;
const SHOP =
  /(?:[?&](?:tag|affid|affiliate|aff_id|partner(?:id)?|awc|clickref|ascsubtag)=|\/(?:dp|gp\/product)\/|amzn\.to|awin1\.com|tradedoubler|zanox|webgains|partnerize|skimresources|shop-links|go\.skim)/i;
/** Folders in which publishers keep their topic pages, in the languages of the lexicons. */
const TOPIC_PATH =
  /\/(?:tags?|topics?|themen?|thema|stichwort|schlagworte?|keywords?|sujets?|etiquetas?|temas?|assuntos?|argomenti?|emne(?:r|ord)?|amne|tagi|temat|sok|konu|etiket|avainsana|aihe|label|hashtag)\//i;
const TOPIC_WORDS = 6;
/** Hosts of the networks that sell links among teasers. */
const PAID_HOST =
  /\/\/(?:[\w-]+\.)*(?:taboola|outbrain|zergnet|revcontent|mgid|plista|ligatus|adnxs|doubleclick|googleadservices|smartadserver|teads|dianomi|popin|logly|adskeeper|engageya|strossle|kiosked|adform)\.(?:com|net|io|cc|de|ne\.jp|jp)/i;
const CHANNEL =
  /(?:news\.google\.[a-z.]+\/publications|whatsapp\.com\/channel|google\.[a-z.]+\/preferences\/source|t\.me\/(?!share))/i;
/** The gender note that job advertisements carry by law: "(m/w/d)" in German, "(h/f)" in French, "(m/v/x)" in Dutch, "(k/m)" in Polish. */
const JOB_MARKER = /\((?:[mwfvhkdx](?:\s?[/|*]\s?(?:[mwfvhkdx]|div|gn|all))+|all genders|gn)\)/gi;
const PRICE = /(?:[€$£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|eur\b|euro\b|usd\b|kr\b|zł|kč|円|元|원|₽|₺|chf\b))/gi;

/** Counts, in one pass over blocks and links, what the detectors ask for. */
export function tally(page: Page): Tally {
  const size = page.nodes.length;
  // Most pages hold a few of the kinds only.
  const sums = new Map<TallyName, number[]>();
  const marks = zeros(size + 1);
  const add = (name: TallyName, { index }: PageNode, by = 1): void => {
    let sum = sums.get(name);
    if (!sum) {
      sum = zeros(size + 1);
      sums.set(name, sum);
    }
    sum[index + 1] = (sum[index + 1] ?? 0) + by;
    if (!COMMON.has(name)) marks[index + 1] = (marks[index + 1] ?? 0) + by;
  };
  for (const node of page.nodes) {
    countBlock(node, add);
    for (const excerpt of excerptsIn(node)) add('excerpts', excerpt);
  }
  for (const { element, node } of page.parts) countElement(element, node, add);
  for (const sum of sums.values()) addUp(sum);
  addUp(marks);
  const between = (name: TallyName, from: number, end: number): number => {
    const sum = sums.get(name);
    return sum ? (sum[end] ?? 0) - (sum[from] ?? 0) : 0;
  };
  return {
    count: (name, { index, end }) => between(name, index, end),
    is: (name, { index }) => between(name, index, index + 1) > 0,
    isMarked: ({ index, end }) => (marks[end] ?? 0) > (marks[index] ?? 0),
  };
}

/** No typed array: to make one takes a microsecond, a twentieth of an analysis of small pages went into them. */
function zeros(length: number): number[] {
  return new Array(length).fill(0);
}

/** Makes running totals of counts. */
function addUp(counts: number[]): void {
  let total = 0;
  for (let index = 0; index < counts.length; index++) {
    total += counts[index] ?? 0;
    counts[index] = total;
  }
}

type Add = (name: TallyName, node: PageNode, by?: number) => void;

function countBlock(node: PageNode, add: Add): void {
  if (node.words > 0 && HEADINGS.has(node.tag)) {
    add('headings', node);
    if (leadsElsewhere(node)) add('linkedHeadings', node);
  }
  const type = node.element.getAttribute('itemtype');
  if (type?.endsWith('/Comment') || type?.endsWith('/UserComments') || isCommentInRow(node))
    add('commentItems', node);
  if (node.text === '') return;
  const jobs = node.text.includes('(') ? (node.text.match(JOB_MARKER)?.length ?? 0) : 0;
  if (jobs > 0) add('jobMarkers', node, jobs);
  if (node.words <= 60 && /\d/.test(node.text)) {
    const prices = node.text.match(PRICE)?.length ?? 0;
    if (prices > 0) add('prices', node, prices);
  }
}

/** True for a heading that is a link to another page from end to end. */
function leadsElsewhere({ element, words, linkWords }: PageNode): boolean {
  if (linkWords < words) return false;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  return link !== null && !link.getAttribute('href')?.startsWith('#');
}

function countElement(element: Element, node: PageNode, add: Add): void {
  switch (element.localName) {
    case 'a':
      countLink(element, node, add);
      break;
    case 'input': {
      const type = element.getAttribute('type')?.toLowerCase();
      const name = `${element.getAttribute('name') ?? ''} ${element.getAttribute('autocomplete') ?? ''}`;
      if (type === 'email' || /e-?mail/i.test(name)) add('emailFields', node);
      if (type === 'password') add('passwordFields', node);
      break;
    }
    case 'textarea':
      add('textAreas', node);
      break;
    case 'iframe':
      add('frames', node);
      break;
    case 'time':
      add('times', node);
  }
}

const NONE: readonly string[] = [];

function countLink(element: Element, node: PageNode, add: Add): void {
  const href = element.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#')) return;
  const words = countWords(element.textContent ?? '');
  if (SHARE.test(href)) add('shareLinks', node);
  else if (words <= 3 && SHARE_HOST_ROOT.test(href)) add('shareLinks', node);
  else if (words >= HEADLINE_WORDS) add('longLinks', node);
  else if (words > 0) add('shortLinks', node);
  if (SHOP.test(href)) add('shopLinks', node);
  if (/^(?:https?:)?\/\//i.test(href)) {
    if (STORE.test(href)) add('storeLinks', node);
    if (CHANNEL.test(href)) add('channelLinks', node);
    if (PAID_HOST.test(href)) add('paidLinks', node);
  }
  const rel = element.getAttribute('rel');
  const names = rel ? rel.toLowerCase().split(/\s+/) : NONE;
  if (names.includes('tag') || (words <= TOPIC_WORDS && TOPIC_PATH.test(href))) add('tagLinks', node);
  if (names.includes('sponsored')) add('paidLinks', node);
  if (names.includes('author')) add('authorLinks', node);
}
