import { provide } from '../parts';
import { readPage } from './read-page';

provide('reader', (page) => readPage(page));
