import { countWords } from '../dom/count-words';
import { CHARACTERS, WORDS } from '../dom/scales';
import type { Block } from '../page/block';
import { COMMENT_NAMES } from './class-vocabulary';
import type { Add } from './count-names';
import { linkTarget, type Target } from './link-targets';
import { leadsToOtherSite } from './other-site';
import { leadsToPicture } from './pictures/picture-links';

/* By hand on the development half of the corpus, 2026-11. */
/** Menu entries and topics have as many words; headlines have more. */
export const MENU_ENTRY_WORDS = WORDS.few;
/** Words of a link to a topic page, at most. */
export const TOPIC_WORDS = WORDS.name;
/** Words of a link to a social network, at most: "Share on X". In a longer one the text speaks of a post. */
const NETWORK_LINK_WORDS = WORDS.few;

/** Addresses that share a page: parameters or paths by which the platforms document their share links. */
const SHARE =
  /(?:sharer(?:\.php)?|\/intent\/(?:tweet|post)|shareArticle|share-offsite|\/share(?:\/url)?\?|send\?text=|pin\/create|submit\?url=|tumblr\.com\/widgets|story\.kakao|line\.me\/(?:R\/msg|lineit)|b\.hatena\.ne\.jp\/(?:entry|add)|getpocket\.com\/(?:save|edit)|[?&]share=[a-z]|flipboard\.com\/bookmarklet|fb-messenger:|whatsapp:\/\/send|vk\.com\/share|connect\.ok\.ru)|^mailto:\?|^javascript:.*print/i;
/** Addresses of the social networks. */
const SHARE_HOST =
  /^https?:\/\/(?:[\w-]+\.)?(?:facebook|twitter|x|instagram|linkedin|pinterest|reddit|threads|tiktok|bsky|youtube|xing|telegram|t|wa|whatsapp|mastodon)\.(?:com|me|app|net|social)(?:\/|$)/i;
/** Addresses of the app stores. */
const STORE =
  /(?:apps\.apple\.com|itunes\.apple\.com\/(?:[a-z]{2}\/)?app|play\.google\.com\/store\/apps|appgallery\.huawei)/i;
/** Parameters, paths and hosts by which shops and affiliate networks track who sent a buyer. */
const SHOP =
  /(?:[?&](?:tag|affid|affiliate|aff_id|partner(?:id)?|awc|clickref|ascsubtag)=|\/(?:dp|gp\/product)\/|amzn\.to|awin1\.com|tradedoubler|zanox|webgains|partnerize|skimresources|shop-links|go\.skim|redirectingat\.com|linksynergy\.com|anrdoezrs\.net|tkqlhce\.com|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|shareasale\.com|avantlink\.com|prf\.hn|sjv\.io)/i;
/** Folders in which publishers keep their topic pages, in the languages of the lexicons. */
const TOPIC_PATH =
  /\/(?:tags?|topics?|themen?|thema|stichwort|schlagworte?|keywords?|sujets?|etiquetas?|temas?|assuntos?|argomenti?|emne(?:r|ord)?|amne|tagi|temat|sok|konu|etiket|avainsana|aihe|label|hashtag)\//i;
/** Hosts of the networks that sell links among teasers. */
const PAID_HOST =
  /\/\/(?:[\w-]+\.)*(?:taboola|outbrain|zergnet|revcontent|mgid|plista|ligatus|adnxs|doubleclick|googleadservices|smartadserver|teads|dianomi|popin|logly|adskeeper|engageya|strossle|kiosked|adform)\.(?:com|net|io|cc|de|ne\.jp|jp)/i;
/** Addresses of publishers' channels on other platforms. */
const CHANNEL =
  /(?:news\.google\.[a-z.]+\/publications|whatsapp\.com\/channel|google\.[a-z.]+\/preferences\/source|t\.me\/(?!share)|podcasts\.apple\.com|itunes\.apple\.com\/(?:[a-z]{2}\/)?podcast|open\.spotify\.com\/show)/i;
/** What publishers take orders, subscriptions or gifts for. */
const OFFERS: ReadonlySet<Target> = new Set<Target>(['newsletter', 'paywall', 'promo']);
const NONE: readonly string[] = [];

/** Counts a link in the block it stands in, by its address, its length and its `rel`. Links within the page and to pictures are left out. */
export function countLink(element: Element, block: Block, add: Add): void {
  const href = (element.getAttribute('href') ?? '').slice(0, CHARACTERS.field);
  if (href.startsWith('#') && namesComments(href)) add('commentLinks', block);
  if (href === '' || href.startsWith('#') || leadsToPicture(element)) return;
  const words = countWords(element.textContent ?? '');
  if (SHARE.test(href)) add('shareLinks', block);
  else if (words <= NETWORK_LINK_WORDS && SHARE_HOST.test(href)) add('shareLinks', block);
  else if (words > MENU_ENTRY_WORDS) add('longLinks', block);
  else if (words > 0) add('shortLinks', block);
  else if (isBanner(element, href)) add('banners', block);
  if (SHOP.test(href)) add('shopLinks', block);
  const leads = linkTarget(element);
  if (leads) add(`${leads.target}Target`, block);
  if (leads && OFFERS.has(leads.target)) add('offerLinks', block);
  if (/^(?:https?:)?\/\//i.test(href)) {
    if (STORE.test(href)) add('storeLinks', block);
    if (CHANNEL.test(href)) add('channelLinks', block);
    if (PAID_HOST.test(href)) add('paidLinks', block);
  }
  const rel = element.getAttribute('rel');
  const names = rel ? rel.toLowerCase().split(/\s+/) : NONE;
  if (names.includes('tag') || names.includes('category') || (words <= TOPIC_WORDS && TOPIC_PATH.test(href)))
    add('tagLinks', block);
  if (names.includes('prev') || names.includes('next')) add('stepLinks', block);
  if (names.includes('sponsored')) add('paidLinks', block);
  if (names.includes('author')) add('authorLinks', block);
}

/** True for the address of a place on the page whose name is that of the comments. */
function namesComments(address: string): boolean {
  return address
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => COMMENT_NAMES.has(word));
}

function isBanner(link: Element, href: string): boolean {
  return link.querySelector('img') !== null && !STORE.test(href) && leadsToOtherSite(link);
}
