import controlsCss from '../../../ui/type-controls.css?inline';
import aidsCss from './aids.css?inline';
import readerCss from './reader.css?inline';
import typographyCss from './typography.css?inline';

/** The styles of the view. The order counts: later rules win over earlier ones of the same weight. */
export const READER_CSS = readerCss + controlsCss + typographyCss + aidsCss;
