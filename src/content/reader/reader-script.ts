import { provide } from '../parts';
import { readArticle } from './read-article';

provide('reader', (source) => readArticle(source));
