import { siteOf, updateGeneral, updateSite } from '../settings';
import type { ReaderModel } from './reader/contract';
import type { Session } from './session';

/** The typography that holds on this page, and the way to store another one: for all sites, or this one only. */
export function typographyOf({
  settings,
}: Session): Pick<ReaderModel, 'typography' | 'ownTypography' | 'onTypography'> {
  const host = siteOf(location.hostname);
  return {
    typography: settings.typography,
    ownTypography: settings.ownTypography,
    onTypography(typography, onlyHere) {
      const wasOwn = settings.ownTypography;
      settings.typography = typography;
      settings.ownTypography = onlyHere;
      const stored = onlyHere
        ? [updateSite(host, (site) => ({ ...site, typography }))]
        : [
            updateGeneral((general) => ({ ...general, typography })),
            wasOwn && updateSite(host, ({ typography: _, ...site }) => site),
          ];
      // The page is set as the reader wants it; where nothing can be stored it is so until the page closes.
      Promise.all(stored).catch(() => undefined);
    },
  };
}
