import { t } from '../../ui/i18n';
import { provide } from '../parts';
import { makeBar } from './bar';
import { guardInput } from './guard-input';
import { keepHidden } from './keep-hidden';
import { offerNext } from './next-article';
import { watchUnheard } from './unheard';
import { tellLost, watchView } from './view-lost';

/** Read when the script is loaded: after an update texts are out of reach. */
const INPUT_TAKEN = t('inputTaken');

provide('notices', {
  watchView,
  guardInput,
  watchUnheard,
  unheardBar: () => makeBar(INPUT_TAKEN, []),
  keepHidden,
  tellLost,
  offerNext,
});
