import { provide } from '../parts';
import { createPeek } from './peek';

provide('peek', createPeek);
