import type { Resolved } from '../../settings';
import { ask } from '../background-client';
import type { ReaderSource } from './contract';

/** The typography that holds on this page, and the way to store another one: for all sites, or for this one only. */
export function typographyOf(
  settings: Resolved,
): Pick<ReaderSource, 'typography' | 'ownTypography' | 'onTypography'> {
  return {
    typography: settings.typography,
    ownTypography: settings.ownTypography,
    onTypography(typography, onlyHere) {
      settings.typography = typography;
      settings.ownTypography = onlyHere;
      // Where nothing can be stored the typography holds until the page closes.
      ask({ type: 'store-typography', typography, onlyHere }).catch(() => undefined);
    },
  };
}

/** Whether the pages of stories on this site are joined at once, and the way to store it otherwise. */
export function joiningOf(settings: Resolved): Pick<ReaderSource, 'joinPages' | 'onJoinPages'> {
  return {
    joinPages: settings.joinPages,
    onJoinPages(on) {
      settings.joinPages = on;
      // Where nothing can be stored it holds until the page closes.
      ask({ type: 'store-join-pages', on }).catch(() => undefined);
    },
  };
}

/** The reading aids as they are set, and the way to store them otherwise. */
export function aidsOf(settings: Resolved): Pick<ReaderSource, 'aids' | 'onAids'> {
  return {
    aids: settings.aids,
    onAids(aids) {
      settings.aids = aids;
      // Where nothing can be stored the aids hold until the page closes.
      ask({ type: 'store-aids', aids }).catch(() => undefined);
    },
  };
}
