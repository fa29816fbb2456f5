import { CONSENT_NAMES, wordSet } from '../../features/class-vocabulary';
import { isCookieNotice } from '../../features/cookie-texts';
import type { Detector } from './detector';

export const consent: Detector = {
  category: 'consent',
  names: wordSet('cookies dsgvo tcf ccpa privacy datenschutz optin twoclick embetty', CONSENT_NAMES),
  vendors:
    '#onetrust-consent-sdk, #usercentrics-root, #didomi-host, [id^="sp_message_container"], #qc-cmp2-container, #CybotCookiebotDialog, .fc-consent-root, #cmpbox, #cmpwrapper, .cmp-root, #truste-consent-track, #iubenda-cs-banner, #cookie-law-info-bar, .cc-window, #BorlabsCookieBox, #cookiescript_injected, .osano-cm-window, #tarteaucitronRoot, #axeptio_overlay, .klaro',
  evidence: (box, { counts }) =>
    isCookieNotice(box, counts.count('cookieTexts', box))
      ? [{ kind: 'consent.cookieTexts', reason: { key: 'cookieTexts' } }]
      : [],
};
