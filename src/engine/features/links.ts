import { countWords } from '../dom/text';
import type { Block } from '../page/block';
import type { Add } from './count-names';

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
const NONE: readonly string[] = [];

/** Counts what a link says of the block that it stands in: where it leads, and how long its text is. */
export function countLink(element: Element, node: Block, add: Add): void {
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
