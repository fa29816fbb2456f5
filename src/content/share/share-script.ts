import { provide } from '../parts';
import { take } from './share';

provide('share', take);
