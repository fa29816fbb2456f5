import { provide } from '../parts';
import { joinPages } from './join';
import { readPages } from './read-pages';

provide('story', { read: readPages, join: joinPages });
