import { askReadability } from '../../engine/locate/readability';
import { provide } from '../parts';

provide('readability', askReadability);
