import { provide } from '../parts';
import { share } from './share';

provide('share', share);
