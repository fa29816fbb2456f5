import type { Resolved } from '../../settings';
import { ask } from '../background-client';
import type { ReaderModel } from './contract';

/** The typography that holds on this page, and the way to store another one: for all sites, or this one only. */
export function typographyOf(
  settings: Resolved,
): Pick<ReaderModel, 'typography' | 'ownTypography' | 'onTypography'> {
  return {
    typography: settings.typography,
    ownTypography: settings.ownTypography,
    onTypography(typography, onlyHere) {
      settings.typography = typography;
      settings.ownTypography = onlyHere;
      // The page is set as the reader wants it; where nothing can be stored it is so until the page closes.
      ask({ type: 'store-typography', typography, onlyHere }).catch(() => undefined);
    },
  };
}
