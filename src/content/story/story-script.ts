import { provide } from '../parts';
import { joinPages } from './join';
import { readPages } from './read-pages';
import { turnEntries } from './turn';

provide('story', { read: readPages, join: joinPages, turn: turnEntries });
