import { ad } from './ad';
import { appPromo } from './app-promo';
import { comments } from './comments';
import { consent } from './consent';
import { deals } from './deals';
import type { Detector } from './detector';
import { jobs } from './jobs';
import { navigation } from './navigation';
import { newsletter } from './newsletter';
import { notice } from './notice';
import { other } from './other';
import { paywall } from './paywall';
import { promo } from './promo';
import { related } from './related';
import { social } from './social';

/** All detectors; where two find a box equally likely the earlier one names it. */
export const DETECTORS: readonly Detector[] = [
  consent,
  paywall,
  newsletter,
  comments,
  jobs,
  deals,
  appPromo,
  social,
  ad,
  notice,
  promo,
  related,
  navigation,
  other,
];
