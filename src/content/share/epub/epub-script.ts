import { provide } from '../../parts';
import { makeBook } from './book';

provide('epub', makeBook);
